package org.rolebridge.milestone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.milestone.RoleProgress;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.ui.RolePart;

/** How the role stands in one sentence: its stage with the numbers, the next step, and the rule behind it. */
@org.springframework.stereotype.Component
class StagePart implements RolePart {

    private final MilestoneService milestones;
    private final List<NextStepHelp> helps;

    StagePart(MilestoneService milestones, List<NextStepHelp> helps) {
        this.milestones = milestones;
        this.helps = helps;
    }

    @Override
    public Slot slot() {
        return new Slot(Place.SENTENCE, "stage", 100);
    }

    @Override
    public Component build(WorkRole role) {
        var progress = milestones.getProgress(role.id());
        var sentence = new Prose().strong(StageWords.summary(role.stage(), progress.count()));
        sentence.text(" " + StageWords.apart(progress));
        if (role.lifecycle() != Lifecycle.CLOSED) {
            progress.lostBudget()
                    .ifPresentOrElse(
                            lost -> addLostBudget(sentence, lost),
                            () -> progress.nextStep().ifPresent(next -> addNextStep(sentence, next, progress)));
            progress.lostBudget().or(progress::nextStep).ifPresent(next -> addHelp(sentence, role, next));
        }
        var rule = new Div(new Prose(StageWords.rule(progress.rule())).quiet(), new WhyStage(progress));
        rule.addClassName("rb-stage-rule");
        var panel = new SayPanel(sentence);
        panel.add(rule);
        return panel;
    }

    private void addHelp(Prose sentence, WorkRole role, Milestone next) {
        var found = helps.stream().flatMap(help -> help.of(role, next).stream()).toList();
        if (found.isEmpty()) {
            return;
        }
        sentence.text(" " + MilestoneWords.text("milestone.next.help") + " ");
        for (int at = 0; at < found.size(); at++) {
            sentence.text(at == 0 ? "" : ", ")
                    .link(found.get(at).title(), found.get(at).path());
        }
        sentence.text(".");
    }

    private static void addLostBudget(Prose sentence, Milestone lost) {
        sentence.text(" " + MilestoneWords.text("milestone.next") + " ")
                .link(MilestoneWords.text("milestone.next.budget"), MilestoneNavigation.ofRole(lost.roleId()))
                .text(".");
    }

    private static void addNextStep(Prose sentence, Milestone next, RoleProgress progress) {
        sentence.text(" " + MilestoneWords.text("milestone.next") + " ")
                .link(MilestoneWords.nextStep(next), MilestoneNavigation.one(next.roleId(), next.number()));
        var planned = next.plannedOn();
        if (planned == null) {
            sentence.text(".");
        } else if (next.isLate(progress.today())) {
            sentence.text(", ")
                    .late(Figures.relative(planned, progress.today()))
                    .text(".");
        } else {
            sentence.text(" " + MilestoneWords.text("milestone.next.by", Figures.date(planned)));
        }
    }
}
