package org.rolebridge.training.ui;

import static org.rolebridge.training.ui.GuidanceWords.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.post.PersonInPost;
import org.rolebridge.shared.WebLink;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.training.Completion;
import org.rolebridge.training.CompletionEntry;
import org.rolebridge.training.CompletionRule;
import org.rolebridge.training.CompletionService;
import org.rolebridge.training.Guidance;

/** Records that somebody enrolled in an item or completed it, or puts right what was recorded. */
class CompletionDialog {

    private final CompletionService completions;
    private final PersonInPost person;
    private final Guidance item;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("training.completion.form");
    private final DatePicker completedOn = Fields.optional(fields.date("completedOn"));
    private final DatePicker expiresOn = Fields.optional(fields.date("expiresOn"));
    private final DatePicker enrolledOn = Fields.optional(fields.date("enrolledOn"));
    private final TextField provider = Fields.optional(fields.text("provider"));
    private final TextField evidenceLink = Fields.optional(fields.text("evidenceLink"));
    private final FormPanel form = new FormPanel(completedOn, expiresOn, enrolledOn, provider, evidenceLink);
    private final FormDialog dialog;

    CompletionDialog(CompletionService completions, PersonInPost person, Guidance item) {
        this.completions = completions;
        this.person = person;
        this.item = item;
        provider.setMaxLength(Completion.MAX_PROVIDER);
        evidenceLink.setMaxLength(WebLink.MAX);
        var months = item.frequencyMonths();
        if (months != null) {
            expiresOn.setHelperText(text("training.completion.form.expiresOn.suggested", months));
            completedOn.addValueChangeListener(event -> suggestExpiry(months));
        }
        form.saves(0, version -> record());
        dialog = new FormDialog(
                text("training.record.of", item.title(), person.worker().reference()),
                text("training.record.save"),
                form);
    }

    /** Follows the day of completion until somebody writes another. */
    private void suggestExpiry(int months) {
        expiresOn.setValue(
                completedOn.isEmpty() ? null : CompletionRule.suggestedExpiry(completedOn.getValue(), months));
    }

    /** The dialog is about a completion that stands there already. */
    void correcting(Completion held) {
        completedOn.setValue(held.completedOn());
        expiresOn.setValue(held.expiresOn());
        enrolledOn.setValue(held.enrolledOn());
        provider.setValue(held.provider() == null ? "" : held.provider());
        evidenceLink.setValue(held.evidenceLink() == null ? "" : held.evidenceLink());
        form.saves(held.version(), version -> {
            completions.correct(held.id(), entry(held.guidanceId(), version));
            dialog.done(text("training.recorded"));
        });
    }

    void open() {
        dialog.open();
    }

    private void record() {
        completions.record(key, entry(item.id(), 0));
        dialog.done(text("training.recorded"));
    }

    private CompletionEntry entry(long guidanceId, int version) {
        return new CompletionEntry(
                person.spell().roleId(),
                person.spell().id(),
                guidanceId,
                enrolledOn.getValue(),
                completedOn.getValue(),
                expiresOn.getValue(),
                given(provider.getValue()),
                given(evidenceLink.getValue()),
                version);
    }

    private static @Nullable String given(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
