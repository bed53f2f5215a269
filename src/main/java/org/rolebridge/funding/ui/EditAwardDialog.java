package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebridge.funding.Award;
import org.rolebridge.funding.AwardDetails;
import org.rolebridge.funding.AwardService;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.ui.OrganisationPicker;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** Puts title, dates, reference or evidence of an award right; its money moves by transactions only. */
class EditAwardDialog {

    private final AwardService awards;
    private final Award award;
    private final Fields fields = new Fields("award.form");
    private final OrganisationPicker funder;
    private final TextField title = fields.text("title");
    private final DatePicker startsOn = fields.date("startsOn");
    private final DatePicker endsOn = Fields.optional(fields.date("endsOn"));
    private final Checkbox recurrent = fields.tick("recurrent");
    private final TextField reference = Fields.optional(fields.text("reference"));
    private final TextField evidenceLink = Fields.optional(fields.text("evidenceLink"));
    private final FormDialog dialog;

    EditAwardDialog(AwardService awards, OrganisationService organisations, Award award) {
        this.awards = awards;
        this.award = award;
        funder =
                Fields.optional(fields.named(new OrganisationPicker(organisations, "award.form.funderId"), "funderId"));
        showFunder();
        title.setMaxLength(Award.MAX_TITLE);
        title.setValue(award.title());
        startsOn.setValue(award.startsOn());
        endsOn.setValue(award.endsOn());
        recurrent.setValue(award.recurrent());
        reference.setValue(Objects.requireNonNullElse(award.reference(), ""));
        evidenceLink.setValue(Objects.requireNonNullElse(award.evidenceLink(), ""));
        var form = new FormPanel(funder, title, startsOn, endsOn, recurrent, reference, evidenceLink)
                .saves(award.version(), this::save);
        dialog = new FormDialog(text("award.edit"), text("award.save"), form);
    }

    /** Until the funder has answered it can be put right; money of a scheme is paid by the scheme's own. */
    private void showFunder() {
        funder.setVisible(award.isWaiting() && award.schemeId() == null);
        if (award.funderId() != null) {
            funder.choose(award.funderId());
        } else {
            funder.setHelperText(text("award.form.funderId.named", String.valueOf(award.funderName())));
        }
    }

    private @Nullable Long chosenFunder() {
        return funder.isVisible()
                ? funder.getOptionalValue().map(OrganisationRef::id).orElse(null)
                : null;
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        awards.describe(
                award.id(),
                new AwardDetails(
                        title.getValue(),
                        reference.getValue(),
                        startsOn.getValue(),
                        endsOn.getValue(),
                        recurrent.getValue(),
                        evidenceLink.getValue(),
                        chosenFunder(),
                        version));
        dialog.done(text("award.saved"));
    }
}
