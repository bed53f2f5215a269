package org.rolebridge.organisationimport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.function.Consumer;
import org.rolebridge.organisationimport.CheckedRow;
import org.rolebridge.organisationimport.FileProblem;
import org.rolebridge.organisationimport.ImportCheck;
import org.rolebridge.organisationimport.RowOutcome;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;
import org.rolebridge.shell.ui.SayPanel;

/** The second step: what the file would change, row by row, and the button that does it. */
class CheckResult extends Div {

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
        var form = new FormPanel();
        var leaveOut = new Fields("import.form").tick("leaveOutRefused");
        if (check.refusedRows() > 0) {
            leaveOut.setLabel(getTranslation("import.form.leaveOutRefused.count", check.refusedRows()));
            form.add(leaveOut);
        }
        form.saves(0, version -> {
            check.requireConsent(leaveOut.getValue());
            apply.accept(leaveOut.getValue());
        });
        form.actions(Actions.main(getTranslation("import.apply", check.changes().count()), event -> form.submit()));
        return Card.plain(form);
    }

    private QuietGrid<CheckedRow> rows(List<CheckedRow> rows) {
        var grid = new QuietGrid<CheckedRow>(getTranslation("import.rows"));
        grid.number(getTranslation("import.column.line"), text(row -> Integer.toString(row.line())));
        grid.text(getTranslation("organisation.column.code"), text(CheckedRow::code))
                .setFlexGrow(0)
                .setWidth("140px");
        grid.text(getTranslation("organisation.column.name"), text(CheckedRow::name));
        grid.text(getTranslation("import.column.changes"), text(words::changes)).setFlexGrow(2);
        grid.onPhone(
                getTranslation("import.rows"),
                new ComponentRenderer<>(
                        row -> new Div(new Prose(words.row(row)), new Prose(words.changes(row)).quiet())));
        return filled(grid, rows);
    }

    private QuietGrid<FileProblem> problems(List<FileProblem> problems) {
        var grid = new QuietGrid<FileProblem>(getTranslation("import.problems"));
        grid.number(getTranslation("import.column.line"), text(ImportWording::line));
        grid.text(
                        getTranslation("import.column.column"),
                        text(one -> one.problem().column()))
                .setFlexGrow(0)
                .setWidth("200px");
        grid.text(getTranslation("import.column.reason"), text(words::reason)).setFlexGrow(3);
        grid.onPhone(getTranslation("import.problems"), text(words::problem));
        return filled(grid, problems);
    }

    private static <T> LitRenderer<T> text(ValueProvider<T, String> value) {
        return LitRenderer.<T>of("${item.words}").withProperty("words", value);
    }

    private static <T> QuietGrid<T> filled(QuietGrid<T> grid, List<T> items) {
        grid.setItems(items);
        grid.high(items.size());
        return grid;
    }
}
