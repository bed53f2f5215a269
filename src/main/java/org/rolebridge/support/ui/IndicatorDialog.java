package org.rolebridge.support.ui;

import static org.rolebridge.support.ui.SupportWords.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.support.EnvironmentIndicator;
import org.rolebridge.support.EnvironmentService;
import org.rolebridge.support.IndicatorEntry;

/** Scores one indicator of a profile. */
class IndicatorDialog {

    private static final List<Integer> SCORES = IntStream.rangeClosed(
                    EnvironmentIndicator.MIN_SCORE, EnvironmentIndicator.MAX_SCORE)
            .boxed()
            .toList();

    private final EnvironmentService environments;
    private final long profileId;
    private final int number;
    private final Fields fields = new Fields("environment.form");
    private final RadioButtonGroup<Integer> score =
            fields.choice("score", SCORES, one -> SupportWords.signed(one) + " " + text("environment.score." + one));
    private final TextArea source = fields.area("source");
    private final DatePicker sourceOn = Fields.optional(fields.date("sourceOn"));
    private final TextArea note = Fields.optional(fields.area("note"));
    private final FormDialog dialog;

    IndicatorDialog(
            EnvironmentService environments, long profileId, int number, @Nullable EnvironmentIndicator stored) {
        this.environments = environments;
        this.profileId = profileId;
        this.number = number;
        score.setHelperText(text("environment.indicator." + number + ".help"));
        source.setMaxLength(EnvironmentIndicator.MAX_SOURCE);
        note.setMaxLength(EnvironmentIndicator.MAX_NOTE);
        if (stored != null) {
            show(stored);
        }
        var form = new FormPanel(score, source, sourceOn, note);
        form.saves(stored == null ? 0 : stored.version(), this::save);
        dialog = new FormDialog(IndicatorTable.name(number), text("environment.save"), form);
    }

    private void show(EnvironmentIndicator stored) {
        score.setValue(stored.score());
        source.setValue(stored.source());
        sourceOn.setValue(stored.sourceOn());
        note.setValue(stored.note() == null ? "" : stored.note());
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        var words = note.getValue().isBlank() ? null : note.getValue().strip();
        environments.score(
                profileId,
                new IndicatorEntry(
                        number, score.getValue(), source.getValue().strip(), sourceOn.getValue(), words, version));
        dialog.done(text("environment.saved"));
    }
}
