package org.rolebridge.milestone.ui;

import static org.rolebridge.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebridge.milestone.Achievement;
import org.rolebridge.milestone.Loss;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneChange;
import org.rolebridge.milestone.MilestoneKind;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.milestone.MilestoneStep;
import org.rolebridge.milestone.MilestoneStory;
import org.rolebridge.milestone.RecordedChange;
import org.rolebridge.milestone.RoleDays;
import org.rolebridge.shared.WebLink;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;

/** Records what happened to a milestone: first what, then the fields that this needs. */
class RecordDialog {

    private static final Set<MilestoneStep> REACHED =
            EnumSet.of(MilestoneStep.ACHIEVE, MilestoneStep.CORRECT, MilestoneStep.REGAIN);
    private static final Set<MilestoneStep> REASONED = EnumSet.of(
            MilestoneStep.REPLAN,
            MilestoneStep.LOSE,
            MilestoneStep.WITHDRAW,
            MilestoneStep.EXCLUDE,
            MilestoneStep.RETIRE);

    private final MilestoneService milestones;
    private final Milestone milestone;
    private final RoleDays days;
    private final Fields fields = new Fields("milestone.form");
    private final RadioButtonGroup<MilestoneStep> step;
    private final DatePicker beganOn = fields.date("beganOn");
    private final DatePicker on = fields.date("on");
    private final TextArea note = Fields.optional(fields.area("note"));
    private final TextField evidenceLink = Fields.optional(fields.text("evidenceLink"));
    private final TextArea dayReason = fields.area("dayReason", MilestoneChange.MAX_NOTE);
    private final DatePicker plannedOn = fields.date("plannedOn");
    private final TextField title = fields.text("title");
    private final TextArea reason = fields.area("reason");
    private final FormDialog dialog;

    RecordDialog(MilestoneService milestones, MilestoneStory story, RoleDays days) {
        this.milestones = milestones;
        this.milestone = story.milestone();
        this.days = days;
        step = fields.choice("step", milestone.possibleSteps(), one -> text("milestone.step." + one));
        step.addValueChangeListener(event -> ask(event.getValue()));
        on.setValue(days.today());
        title.setValue(milestone.title() == null ? "" : milestone.title());
        title.setMaxLength(Milestone.MAX_TITLE);
        on.addValueChangeListener(event -> ask(step.getValue()));
        beganOn.addValueChangeListener(event -> ask(step.getValue()));
        plannedOn.setValue(milestone.plannedOn());
        note.setMaxLength(MilestoneChange.MAX_NOTE);
        reason.setMaxLength(MilestoneChange.MAX_NOTE);
        evidenceLink.setMaxLength(WebLink.MAX);
        milestone.kind().ifPresent(this::help);
        story.standing().filter(standing -> milestone.waiting()).ifPresent(this::fill);
        var form = new FormPanel(step, title, beganOn, on, dayReason, note, evidenceLink, plannedOn, reason)
                .saves(milestone.version(), this::save);
        story.question()
                .ifPresent(question ->
                        form.addComponentAtIndex(1, new Prose(text("milestone.form.asked", question.body()))));
        step.setValue(milestone.possibleSteps().getFirst());
        dialog = new FormDialog(MilestoneWords.name(milestone), text("milestone.save"), form);
    }

    /** Fills in what another part of the register knows already. */
    RecordDialog proposing(MilestoneProposal.Proof proof) {
        step.setValue(MilestoneStep.ACHIEVE);
        beganOn.setValue(proof.beganOn());
        on.setValue(proof.on());
        note.setValue(proof.words());
        return this;
    }

    void open() {
        dialog.open();
    }

    private void help(MilestoneKind kind) {
        evidenceLink.setHelperText(text("milestone.evidence", text("milestone." + kind + ".evidence")));
        if (kind.isProvedOverTime()) {
            beganOn.setLabel(text("milestone." + kind + ".began"));
            note.setHelperText(text("milestone.form.note.proof"));
        }
    }

    /** What was recorded, to be put right. */
    private void fill(RecordedChange standing) {
        var change = standing.change();
        on.setValue(change.occurredOn());
        beganOn.setValue(change.beganOn());
        dayReason.setValue(change.dayReason() == null ? "" : change.dayReason());
        note.setValue(change.note() == null ? "" : change.note());
        evidenceLink.setValue(change.evidenceLink() == null ? "" : change.evidenceLink());
    }

    private void ask(@Nullable MilestoneStep chosen) {
        boolean reached = chosen != null && REACHED.contains(chosen);
        boolean dated = reached || chosen == MilestoneStep.LOSE;
        on.setVisible(dated);
        on.setLabel(reached ? reachedOn() : text("milestone.form.on.LOSE"));
        beganOn.setVisible(reached && milestone.isProvedOverTime());
        dayReason.setVisible(dated && days.askReason(on.getValue(), beganOn.isVisible() ? beganOn.getValue() : null));
        note.setVisible(reached);
        evidenceLink.setVisible(reached);
        plannedOn.setVisible(chosen == MilestoneStep.REPLAN);
        title.setVisible(chosen == MilestoneStep.RENAME);
        reason.setVisible(chosen != null && REASONED.contains(chosen));
        reason.setHelperText(text(
                chosen == MilestoneStep.WITHDRAW ? "milestone.form.reason.withdraw" : "milestone.form.reason.help"));
    }

    private String reachedOn() {
        return milestone
                .kind()
                .filter(MilestoneKind::isProvedOverTime)
                .map(kind -> text("milestone." + kind + ".ended"))
                .orElse(text("milestone.form.on"));
    }

    private void save(int version) {
        record(version);
        dialog.done(text("milestone.saved." + step.getValue()));
    }

    private void record(int version) {
        long id = milestone.id();
        switch (step.getValue()) {
            case ACHIEVE -> milestones.achieve(id, achievement(version));
            case CORRECT -> milestones.correct(id, achievement(version));
            case REGAIN -> milestones.regain(id, achievement(version));
            case START -> milestones.start(id, version);
            case REPLAN -> milestones.replan(id, plannedOn.getValue(), reason.getValue(), version);
            case LOSE -> milestones.lose(id, new Loss(on.getValue(), reason.getValue(), whyThatDay(), version));
            case WITHDRAW -> milestones.withdraw(id, reason.getValue(), version);
            case RENAME -> milestones.rename(id, title.getValue(), version);
            case RETIRE -> milestones.retire(id, reason.getValue(), version);
            case EXCLUDE -> milestones.exclude(id, reason.getValue(), version);
        }
    }

    private Achievement achievement(int version) {
        var began = beganOn.isVisible() ? beganOn.getValue() : null;
        return new Achievement(on.getValue(), began, note.getValue(), evidenceLink.getValue(), whyThatDay(), version);
    }

    private @Nullable String whyThatDay() {
        return dayReason.isVisible() ? dayReason.getValue() : null;
    }
}
