package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.workrole.RoleKind;
import org.rolebridge.workrole.RoleKindDetails;
import org.rolebridge.workrole.RoleKindService;

/** Adds a kind of role to the catalogue. */
class AddKindDialog {

    private final RoleKindService kinds;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("kind.form");
    private final Select<Jurisdiction> jurisdiction;
    private final TextField name = fields.text("kindName");
    private final TextArea definition = fields.area("definition");
    private final TextField boundary = fields.text("boundary");
    private final TextField usualGrade = Fields.optional(fields.text("usualGrade"));
    private final TextField source = Fields.optional(fields.text("source"));
    private final DatePicker validFrom = fields.date("validFrom");
    private final FormDialog dialog;

    AddKindDialog(RoleKindService kinds, OrganisationService organisations) {
        this.kinds = kinds;
        jurisdiction = fields.select("jurisdictionId", organisations.jurisdictions(), Jurisdiction::name);
        name.setMaxLength(RoleKind.MAX_NAME);
        definition.setMaxLength(1000);
        boundary.setMaxLength(200);
        usualGrade.setMaxLength(40);
        source.setMaxLength(400);
        var form = new FormPanel(jurisdiction, name, definition, boundary, usualGrade, source, validFrom)
                .saves(0, version -> save());
        dialog = new FormDialog(name.getTranslation("kind.add"), name.getTranslation("kind.add"), form);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        var details = new RoleKindDetails(
                jurisdiction.getValue().id(),
                name.getValue(),
                definition.getValue(),
                boundary.getValue(),
                usualGrade.isEmpty() ? null : usualGrade.getValue(),
                source.isEmpty() ? null : source.getValue(),
                validFrom.getValue());
        kinds.addToCatalogue(key, details);
        dialog.done(name.getTranslation("kind.added"));
    }
}
