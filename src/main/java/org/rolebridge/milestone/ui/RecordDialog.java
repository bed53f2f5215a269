package org.rolebridge.milestone.ui;

import static org.rolebridge.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.rolebridge.milestone.Achievement;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneChange;
import org.rolebridge.milestone.MilestoneKind;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.milestone.MilestoneStep;
import org.rolebridge.milestone.MilestoneStory;
import org.rolebridge.milestone.RecordedChange;
import org.rolebridge.shared.WebLink;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** Records what happened to a milestone: first what, then the fields that this needs. */
class RecordDialog {

    private final MilestoneService milestones;
    private final Milestone milestone;
    private final Fields fields = new Fields("milestone.form");
    private final RadioButtonGroup<MilestoneStep> step;
    private final DatePicker beganOn = fields.date("beganOn");
    private final DatePicker on = fields.date("on");
    private final TextArea note = Fields.optional(fields.area("note"));
    private final TextField evidenceLink = Fields.optional(fields.text("evidenceLink"));
    private final DatePicker plannedOn = fields.date("plannedOn");
    private final TextArea reason = fields.area("reason");
    private final FormDialog dialog;

    RecordDialog(MilestoneService milestones, MilestoneStory story, LocalDate today) {
        this.milestones = milestones;
        this.milestone = story.milestone();
        step = fields.choice("step", milestone.possibleSteps(), one -> text("milestone.step." + one));
        step.addValueChangeListener(event -> ask(event.getValue()));
        on.setValue(today);
        plannedOn.setValue(milestone.plannedOn());
        note.setMaxLength(MilestoneChange.MAX_NOTE);
        reason.setMaxLength(MilestoneChange.MAX_NOTE);
        evidenceLink.setMaxLength(WebLink.MAX);
        milestone.kind().ifPresent(kind -> {
            evidenceLink.setHelperText(text("milestone.evidence", text("milestone." + kind + ".evidence")));
            if (kind.isProvedOverTime()) {
                beganOn.setLabel(text("milestone." + kind + ".began"));
                note.setHelperText(text("milestone.form.note.proof"));
            }
        });
        story.standing().filter(standing -> milestone.waiting()).ifPresent(this::fill);
        var form = new FormPanel(step, beganOn, on, note, evidenceLink, plannedOn, reason)
                .saves(milestone.version(), this::save);
        step.setValue(milestone.possibleSteps().getFirst());
        dialog = new FormDialog(MilestoneWords.name(milestone), text("milestone.save"), form);
    }

    void open() {
        dialog.open();
    }

    /** What was recorded, to be put right. */
    private void fill(RecordedChange standing) {
        var change = standing.change();
        on.setValue(change.occurredOn());
        beganOn.setValue(change.beganOn());
        note.setValue(change.note() == null ? "" : change.note());
        evidenceLink.setValue(change.evidenceLink() == null ? "" : change.evidenceLink());
    }

    private void ask(MilestoneStep chosen) {
        boolean reached =
                chosen == MilestoneStep.ACHIEVE || chosen == MilestoneStep.CORRECT || chosen == MilestoneStep.REGAIN;
        on.setVisible(reached || chosen == MilestoneStep.LOSE);
        on.setLabel(reached ? reachedOn() : text("milestone.form.on.LOSE"));
        beganOn.setVisible(reached && milestone.isProvedOverTime());
        note.setVisible(reached);
        evidenceLink.setVisible(reached);
        plannedOn.setVisible(chosen == MilestoneStep.REPLAN);
        reason.setVisible(!reached && chosen != MilestoneStep.START);
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
            case LOSE -> milestones.lose(id, on.getValue(), reason.getValue(), version);
            case EXCLUDE -> milestones.exclude(id, reason.getValue(), version);
        }
    }

    private Achievement achievement(int version) {
        var began = beganOn.isVisible() ? beganOn.getValue() : null;
        return new Achievement(on.getValue(), began, note.getValue(), evidenceLink.getValue(), version);
    }
}
