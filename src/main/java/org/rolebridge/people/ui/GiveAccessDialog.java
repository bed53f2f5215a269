package org.rolebridge.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Profile;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.ui.OrganisationPicker;
import org.rolebridge.people.AccessRequest;
import org.rolebridge.people.GrantEntry;
import org.rolebridge.people.GrantService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** Gives a profile at an organisation; the reason is asked where a second administrator has to agree. */
class GiveAccessDialog {

    private final GrantService grants;
    private final long personId;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("grant.form");
    private final RadioButtonGroup<Profile> profile =
            fields.choice("profile", Arrays.asList(Profile.values()), AccessWords::profile);
    private final OrganisationPicker organisation;
    private final Checkbox everywhere = fields.tick("everywhere");
    private final DatePicker validFrom = fields.date("validFrom");
    private final DatePicker validTo = Fields.optional(fields.date("validTo"));
    private final TextArea reason = fields.area("reason");
    private final FormDialog dialog;

    GiveAccessDialog(GrantService grants, OrganisationService organisations, long personId, LocalDate today) {
        this.grants = grants;
        this.personId = personId;
        organisation =
                fields.named(new OrganisationPicker(organisations, "grant.form.organisationId"), "organisationId");
        validFrom.setValue(today);
        reason.setMaxLength(AccessRequest.MAX_TEXT);
        profile.addValueChangeListener(event -> showWhatMatters());
        everywhere.addValueChangeListener(event -> showWhatMatters());
        showWhatMatters();
        var form = new FormPanel(profile, organisation, everywhere, validFrom, validTo, reason)
                .saves(0, version -> save());
        dialog = new FormDialog(reason.getTranslation("grant.give"), reason.getTranslation("grant.give.action"), form);
    }

    private void showWhatMatters() {
        everywhere.setVisible(isChosen()
                && profile.getValue() == Profile.ADMINISTRATOR
                && CurrentPerson.mayEverywhere(Permission.GRANT_EDIT));
        reason.setVisible(isChosen() && grants.needsSecond(profile.getValue(), isEverywhere()));
    }

    private boolean isEverywhere() {
        return everywhere.isVisible() && everywhere.getValue();
    }

    private boolean isChosen() {
        return !profile.isEmpty();
    }

    void open() {
        dialog.open();
    }

    private void save() {
        grants.give(
                key,
                new GrantEntry(
                        personId,
                        profile.getValue(),
                        organisation.getValue().id(),
                        isEverywhere(),
                        validFrom.getValue(),
                        validTo.getValue(),
                        reason.isVisible() ? reason.getValue() : null));
        dialog.done(reason.getTranslation(reason.isVisible() ? "grant.asked" : "grant.given"));
    }
}
