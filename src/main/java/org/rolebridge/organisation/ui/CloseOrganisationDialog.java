package org.rolebridge.organisation.ui;

import static org.rolebridge.organisation.ui.OrganisationWording.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationEditService;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** The last day of an organisation, and who takes over: nobody, one, or two when it is split. */
class CloseOrganisationDialog {

    private final OrganisationEditService edits;
    private final Organisation organisation;
    private final Fields fields = new Fields("organisation.form");
    private final DatePicker lastDay = fields.date("lastDay");
    private final OrganisationPicker successor;
    private final OrganisationPicker second;
    private final FormDialog dialog;

    CloseOrganisationDialog(
            OrganisationService organisations, OrganisationEditService edits, Organisation organisation) {
        this.edits = edits;
        this.organisation = organisation;
        successor = picker(organisations, "parentId");
        second = picker(organisations, "secondSuccessor");
        lastDay.setValue(organisations.todayIn(organisation.jurisdictionId()));
        var form = new FormPanel(lastDay, successor, second).saves(organisation.version(), this::save);
        dialog =
                new FormDialog(text("organisation.close.which", organisation.name()), text("organisation.close"), form);
    }

    private OrganisationPicker picker(OrganisationService organisations, String name) {
        var picker = new OrganisationPicker(organisations, "organisation.form.successor");
        fields.named(picker, name);
        picker.setLabel(text("organisation.form.successor" + (name.equals("parentId") ? "" : ".second")));
        picker.setHelperText(text("organisation.picker.help"));
        return Fields.optional(picker);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        var successors = Stream.of(successor, second)
                .map(OrganisationPicker::getOptionalValue)
                .flatMap(Optional::stream)
                .map(OrganisationRef::id)
                .collect(Collectors.toSet());
        edits.close(organisation.id(), lastDay.getValue(), successors, version);
        dialog.done(text("organisation.closed.done"));
    }
}
