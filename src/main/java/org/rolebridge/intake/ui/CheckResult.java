package org.rolebridge.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rolebridge.intake.IntakeCheck;
import org.rolebridge.intake.IntakeLine;
import org.rolebridge.intake.IntakeLine.Added;
import org.rolebridge.intake.IntakeProblem;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.tabular.ui.ApplyForm;

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
        return Card.plain(new ApplyForm("intake", getTranslation("intake.apply"), check.refusedRows(), leaveOut -> {
            check.requireConsent(leaveOut);
            apply.accept(leaveOut);
        }));
    }

    private Card problems(String title, List<IntakeProblem> problems) {
        var grid = new QuietGrid<IntakeProblem>(getTranslation(title));
        grid.number(getTranslation("intake.line"), one -> Integer.toString(one.line()));
        grid.text(getTranslation("intake.column"), IntakeProblem::columnInWords)
                .setFlexGrow(0)
                .setWidth("180px");
        grid.text(getTranslation("intake.reason"), this::reason).setFlexGrow(3);
        grid.onPhone(
                getTranslation(title),
                one -> getTranslation(
                        one.column().isEmpty() ? "intake.command.row" : "intake.command.cell",
                        Integer.toString(one.line()),
                        one.columnInWords(),
                        reason(one)));
        return new Card(getTranslation(title), grid.holding(problems));
    }

    private QuietGrid<IntakeLine> rows(List<IntakeLine> lines) {
        var grid = new QuietGrid<IntakeLine>(getTranslation("intake.rows"));
        grid.number(getTranslation("intake.line"), one -> Integer.toString(one.line()));
        grid.text(getTranslation("intake.role"), IntakeLine::role)
                .setFlexGrow(0)
                .setWidth("140px");
        grid.text(getTranslation("intake.what"), IntakeLine::what).setFlexGrow(2);
        grid.text(getTranslation("intake.adds"), this::adds).setFlexGrow(2);
        grid.onPhone(getTranslation("intake.rows"), one -> one.line() + ": " + one.what() + " – " + adds(one));
        return grid.holding(lines);
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
}
