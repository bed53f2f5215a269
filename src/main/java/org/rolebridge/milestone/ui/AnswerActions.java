package org.rolebridge.milestone.ui;

import static org.rolebridge.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneChange;
import org.rolebridge.milestone.MilestoneMessage;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.AskDialog;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.ReasonDialog;
import org.rolebridge.shell.ui.Toast;

/** What the second person can say: agree, return with a reason, or ask first. */
class AnswerActions extends Actions {

    private final transient ConfirmationService confirmations;
    private final Milestone milestone;
    private final String role;

    /**
     * @param role the role and its host, in words
     * @param main whether agreeing is the main thing to do on the screen
     */
    AnswerActions(ConfirmationService confirmations, Milestone milestone, String role, boolean main) {
        this.confirmations = confirmations;
        this.milestone = milestone;
        this.role = role;
        var confirm = main
                ? Actions.main(text("milestone.confirm"), event -> confirm())
                : Actions.other(text("milestone.confirm"), event -> confirm());
        var sendBack = Actions.quiet(text("milestone.return"), event -> sendBack());
        add(named(confirm, "milestone.confirm.of"), named(sendBack, "milestone.return.of"));
        if (!milestone.asked()) {
            add(named(Actions.quiet(text("milestone.ask"), event -> ask()), "milestone.ask.of"));
        }
    }

    private Button named(Button button, String key) {
        button.setAriaLabel(text(key, MilestoneWords.name(milestone)));
        return button;
    }

    private void confirm() {
        new AskDialog(text("milestone.confirm.ask", MilestoneWords.name(milestone)), text("milestone.confirm"), () -> {
                    confirmations.confirm(milestone.id(), milestone.version());
                    Toast.success(text("milestone.confirm.done"));
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                .text(role)
                .text(text("milestone.confirm.text." + milestone.state(), date(milestone.occurredOn())))
                .open();
    }

    private void sendBack() {
        var name = MilestoneWords.name(milestone);
        new ReasonDialog(
                        text("milestone.return.ask", name),
                        text("milestone.return"),
                        new Fields("milestone.form").area("returnReason", MilestoneChange.MAX_NOTE))
                .saying(role)
                .ask(
                        milestone.version(),
                        (reason, version) -> confirmations.sendBack(milestone.id(), reason, version),
                        text("milestone.return.done"));
    }

    private void ask() {
        new ReasonDialog(
                        text("milestone.ask.about", MilestoneWords.name(milestone)),
                        text("milestone.ask.send"),
                        new Fields("milestone.form").area("question", MilestoneMessage.MAX_BODY))
                .saying(role)
                .ask(
                        milestone.version(),
                        (question, version) -> confirmations.ask(milestone.id(), question, version),
                        text("milestone.ask.done"));
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Figures.date(day);
    }
}
