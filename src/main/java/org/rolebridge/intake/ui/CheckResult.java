package org.rolebridge.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rolebridge.intake.IntakeCheck;
import org.rolebridge.intake.IntakeLine;
import org.rolebridge.intake.IntakeLine.Added;
import org.rolebridge.intake.IntakeProblem;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;
import org.rolebridge.shell.ui.SayPanel;

/** The second step: what the file would add, what speaks against it, and the button that does it. */
class CheckResult extends Div {

    /** @param apply told whether refused rows are to be left out */
    CheckResult(IntakeCheck check, Consumer<Boolean> apply) {
        add(new SayPanel(check.file().name() + ":", sentence(check)));
        if (!check.refusals().isEmpty()) {
            add(problems("intake.refused.title", check.refusals()));
        }
        add(action(check, apply));
        if (!check.warnings().isEmpty()) {
            add(problems("intake.warnings.title", check.warnings()));
        }
        if (!check.lines().isEmpty()) {
            add(new Card(getTranslation("intake.rows"), rows(check.lines())));
        }
    }

    /** "2 roles, 3 posts and 2 awards would be added. 1 row is refused." */
    private String sentence(IntakeCheck check) {
        var added = Arrays.stream(Added.values())
                .filter(one -> check.count(one) > 0)
                .map(one -> getTranslation("intake.count." + one, check.count(one)))
                .collect(Collectors.joining(", "));
        var would = check.addsNothing()
                ? getTranslation("intake.sentence.nothing")
                : getTranslation("intake.sentence.added", added);
        var held = check.countHeld() == 0 ? "" : " " + getTranslation("intake.sentence.held", check.countHeld());
        var refused =
                check.refusedRows() == 0 ? "" : " " + getTranslation("intake.sentence.refused", check.refusedRows());
        return would + held + refused;
    }

    private Component action(IntakeCheck check, Consumer<Boolean> apply) {
        if (check.addsNothing()) {
            return Card.plain(new Prose(getTranslation("intake.nothing")));
        }
        var form = new FormPanel();
        var leaveOut = new Fields("intake.form").tick("leaveOutRefused");
        if (check.refusedRows() > 0) {
            leaveOut.setLabel(getTranslation("intake.form.leaveOutRefused.count", check.refusedRows()));
            form.add(leaveOut);
        }
        form.saves(0, version -> {
            check.requireConsent(leaveOut.getValue());
            apply.accept(leaveOut.getValue());
        });
        form.actions(Actions.main(getTranslation("intake.apply"), event -> form.submit()));
        return Card.plain(form);
    }

    private Card problems(String title, List<IntakeProblem> problems) {
        var grid = new QuietGrid<IntakeProblem>(getTranslation(title));
        grid.number(getTranslation("intake.line"), text(one -> Integer.toString(one.line())));
        grid.text(getTranslation("intake.column"), text(IntakeProblem::column))
                .setFlexGrow(0)
                .setWidth("180px");
        grid.text(getTranslation("intake.reason"), text(this::reason)).setFlexGrow(3);
        grid.onPhone(
                getTranslation(title),
                text(one -> getTranslation(
                        one.column().isEmpty() ? "intake.command.row" : "intake.command.cell",
                        Integer.toString(one.line()),
                        one.column(),
                        reason(one))));
        return new Card(getTranslation(title), filled(grid, problems));
    }

    private QuietGrid<IntakeLine> rows(List<IntakeLine> lines) {
        var grid = new QuietGrid<IntakeLine>(getTranslation("intake.rows"));
        grid.number(getTranslation("intake.line"), text(one -> Integer.toString(one.line())));
        grid.text(getTranslation("intake.role"), text(IntakeLine::role))
                .setFlexGrow(0)
                .setWidth("140px");
        grid.text(getTranslation("intake.what"), text(IntakeLine::what)).setFlexGrow(2);
        grid.text(getTranslation("intake.adds"), text(this::adds)).setFlexGrow(2);
        grid.onPhone(getTranslation("intake.rows"), text(one -> one.line() + ": " + one.what() + " – " + adds(one)));
        return filled(grid, lines);
    }

    private String adds(IntakeLine line) {
        return line.added().isEmpty()
                ? getTranslation("intake.adds.nothing")
                : line.added().stream()
                        .sorted()
                        .map(one -> getTranslation("intake.adds." + one))
                        .collect(Collectors.joining(", "));
    }

    private String reason(IntakeProblem problem) {
        return getTranslation(
                problem.key(), problem.arguments().stream().map(Figures::words).toArray());
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
