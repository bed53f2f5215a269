package org.rolebridge.organisation.ui;

import static org.rolebridge.organisation.ui.OrganisationWording.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationEditService;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** Says to what an organisation belongs, or what succeeded it. */
class AddLinkDialog {

    private final OrganisationEditService edits;
    private final Organisation organisation;
    private final Fields fields = new Fields("organisation.form");
    private final Select<LinkKind> kind =
            fields.select("kind", Arrays.asList(LinkKind.values()), one -> text("value.kind." + one));
    private final OrganisationPicker parent;
    private final DatePicker from = Fields.optional(fields.date("validFrom"));
    private final FormDialog dialog;

    AddLinkDialog(OrganisationService organisations, OrganisationEditService edits, Organisation organisation) {
        this.edits = edits;
        this.organisation = organisation;
        parent = fields.named(new OrganisationPicker(organisations, "organisation.form.parentId"), "parentId");
        kind.setValue(LinkKind.PART_OF);
        var form = new FormPanel(kind, parent, from).saves(0, version -> save());
        dialog = new FormDialog(text("organisation.link.add"), text("organisation.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        edits.link(organisation.id(), parent.getValue().id(), kind.getValue(), from.getValue());
        dialog.done(text("organisation.saved"));
    }
}
