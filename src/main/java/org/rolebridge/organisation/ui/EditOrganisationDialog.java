package org.rolebridge.organisation.ui;

import static org.rolebridge.organisation.ui.OrganisationWording.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationEditService;
import org.rolebridge.organisation.OrganisationEditService.OrganisationRevision;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** Corrects name, kind, place and first day. */
class EditOrganisationDialog {

    private final OrganisationEditService edits;
    private final Organisation organisation;
    private final Fields fields = new Fields("organisation.form");
    private final TextField name = fields.text("name");
    private final Select<OrganisationType> type =
            fields.select("type", Arrays.asList(OrganisationType.values()), OrganisationWording::type);
    private final Select<Jurisdiction> jurisdiction;
    private final TextField address = Fields.optional(fields.text("address"));
    private final TextField postcode = Fields.optional(Fields.brief(fields.text("postcode")));
    private final DatePicker openedOn = Fields.optional(fields.date("openedOn"));
    private final FormDialog dialog;

    EditOrganisationDialog(
            OrganisationService organisations, OrganisationEditService edits, Organisation organisation) {
        this.edits = edits;
        this.organisation = organisation;
        jurisdiction = fields.select("jurisdictionId", organisations.jurisdictions(), Jurisdiction::name);
        jurisdiction.setValue(organisations.jurisdiction(organisation.jurisdictionId()));
        name.setValue(organisation.name());
        name.setMaxLength(Organisation.MAX_NAME);
        type.setValue(organisation.type());
        address.setValue(Objects.requireNonNullElse(organisation.address(), ""));
        address.setMaxLength(Organisation.MAX_ADDRESS);
        postcode.setValue(Objects.requireNonNullElse(organisation.postcode(), ""));
        postcode.setMaxLength(Organisation.MAX_POSTCODE);
        openedOn.setValue(organisation.openedOn());
        var form = new FormPanel(name, type, jurisdiction, address, postcode, openedOn)
                .saves(organisation.version(), this::save);
        dialog = new FormDialog(text("organisation.edit"), text("organisation.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        edits.revise(
                organisation.id(),
                new OrganisationRevision(
                        name.getValue(),
                        type.getValue(),
                        jurisdiction.getValue().id(),
                        given(address),
                        given(postcode),
                        openedOn.getValue(),
                        version));
        dialog.done(text("organisation.saved"));
    }

    static @Nullable String given(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
