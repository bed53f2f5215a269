package org.rolebridge.organisation.ui;

import static org.rolebridge.organisation.ui.OrganisationWording.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import org.rolebridge.organisation.IdentifierScheme;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationEditService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** Adds a code by which others know the organisation. */
class AddCodeDialog {

    private final OrganisationEditService edits;
    private final Organisation organisation;
    private final Fields fields = new Fields("organisation.form");
    private final Select<IdentifierScheme> scheme =
            fields.select("scheme", Arrays.asList(IdentifierScheme.values()), one -> text("value.scheme." + one));
    private final TextField code = fields.text("code");
    private final FormDialog dialog;

    AddCodeDialog(OrganisationEditService edits, Organisation organisation) {
        this.edits = edits;
        this.organisation = organisation;
        var form = new FormPanel(scheme, code).saves(0, version -> save());
        dialog = new FormDialog(text("organisation.code.add"), text("organisation.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        edits.addCode(organisation.id(), OrganisationCode.of(scheme.getValue(), code.getValue()));
        dialog.done(text("organisation.saved"));
    }
}
