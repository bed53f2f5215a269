package org.rolebridge.organisationimport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.rolebridge.organisationimport.CheckedRow;
import org.rolebridge.organisationimport.FileProblem;
import org.rolebridge.organisationimport.ImportCheck;
import org.rolebridge.organisationimport.RowOutcome;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;
import org.rolebridge.shell.ui.RefusalPanel;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.tabular.ui.ApplyForm;

/** The second step: what the file would change, row by row, and the button that does it. */
class CheckResult extends Div {

    private static final int NAMED = 10;

    private final transient ImportWording words;
    private final TabSheet tabs = new TabSheet();

    /** @param apply told whether refused rows are to be left out */
    CheckResult(ImportCheck check, ImportWording words, Consumer<Boolean> apply) {
        this.words = words;
        tabs.setWidthFull();
        // A list of tabs may hold nothing but tabs; what scrolls them needs no focus of its own.
        tabs.getElement()
                .executeJs("requestAnimationFrame(() => this.querySelector('vaadin-tabs')"
                        + ".shadowRoot.getElementById('scroll').removeAttribute('tabindex'))");
        for (var outcome : RowOutcome.values()) {
            var rows = check.rows().stream()
                    .filter(row -> row.outcome() == outcome)
                    .toList();
            tab("import.outcome." + outcome, rows.size(), rows(rows));
        }
        tab("import.outcome.REFUSED", check.refusedRows(), problems(check.refusals()));
        tab("import.warnings", check.warnings().size(), problems(check.warnings()));
        add(new SayPanel(words.file(check), words.sentence(check)), action(check, apply), Card.snug(tabs));
    }

    private void tab(String key, long count, Component content) {
        if (count > 0) {
            tabs.add(new Tab(getTranslation("import.tab", getTranslation(key), Figures.count(count))), content);
        }
    }

    private Component action(ImportCheck check, Consumer<Boolean> apply) {
        if (check.changesNothing()) {
            return Card.plain(new Prose(getTranslation("import.nothing")));
        }
        if (!check.beyondReach().isEmpty()) {
            return Card.plain(beyondReach(check.beyondReach()));
        }
        return Card.plain(new ApplyForm(
                "import", getTranslation("import.apply", check.changes().count()), check.refusedRows(), leaveOut -> {
                    check.requireConsent(leaveOut);
                    apply.accept(leaveOut);
                }));
    }

    private RefusalPanel beyondReach(List<String> names) {
        var rule = "rule.organisations-reach.";
        var panel = new RefusalPanel(
                getTranslation(rule + "what", names.size()),
                getTranslation(rule + "why"),
                getTranslation(rule + "fix"));
        var list = new UnorderedList();
        names.stream().limit(NAMED).map(ListItem::new).forEach(list::add);
        if (names.size() > NAMED) {
            list.add(new ListItem(getTranslation("import.more", names.size() - NAMED)));
        }
        panel.add(list);
        return panel;
    }

    private QuietGrid<CheckedRow> rows(List<CheckedRow> rows) {
        var grid = new QuietGrid<CheckedRow>(getTranslation("import.rows"));
        grid.number(getTranslation("import.column.line"), row -> Integer.toString(row.line()));
        grid.text(getTranslation("organisation.column.code"), CheckedRow::code)
                .setFlexGrow(0)
                .setWidth("140px");
        grid.text(getTranslation("organisation.column.name"), CheckedRow::name);
        grid.text(getTranslation("import.column.changes"), words::changes).setFlexGrow(2);
        grid.onPhone(
                getTranslation("import.rows"),
                new ComponentRenderer<>(
                        row -> new Div(new Prose(words.row(row)), new Prose(words.changes(row)).quiet())));
        return grid.holding(rows);
    }

    private QuietGrid<FileProblem> problems(List<FileProblem> problems) {
        var grid = new QuietGrid<FileProblem>(getTranslation("import.problems"));
        grid.number(getTranslation("import.column.line"), ImportWording::line);
        grid.text(getTranslation("import.column.column"), one -> one.problem().column())
                .setFlexGrow(0)
                .setWidth("200px");
        grid.text(getTranslation("import.column.reason"), words::reason).setFlexGrow(3);
        grid.onPhone(getTranslation("import.problems"), words::problem);
        return grid.holding(problems);
    }
}
