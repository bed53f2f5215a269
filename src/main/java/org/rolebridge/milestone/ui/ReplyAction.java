package org.rolebridge.milestone.ui;

import static org.rolebridge.milestone.ui.MilestoneWords.text;

import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneMessage;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.ReasonDialog;

/** Answers what the second person asked. */
class ReplyAction extends Actions {

    private final transient MilestoneService milestones;
    private final Milestone milestone;
    private final String question;

    ReplyAction(MilestoneService milestones, Milestone milestone, MilestoneMessage question, boolean main) {
        this.milestones = milestones;
        this.milestone = milestone;
        this.question = question.body();
        var reply = main
                ? Actions.main(text("milestone.reply"), event -> reply())
                : Actions.other(text("milestone.reply"), event -> reply());
        reply.setAriaLabel(text("milestone.reply.of", MilestoneWords.name(milestone)));
        add(reply);
    }

    private void reply() {
        new ReasonDialog(
                        text("milestone.reply.ask", MilestoneWords.name(milestone)),
                        text("milestone.reply.send"),
                        new Fields("milestone.form").area("reply", MilestoneMessage.MAX_BODY))
                .saying(text("milestone.note", question))
                .ask(
                        milestone.version(),
                        (words, version) -> milestones.reply(milestone.id(), words, version),
                        text("milestone.reply.done"));
    }
}
