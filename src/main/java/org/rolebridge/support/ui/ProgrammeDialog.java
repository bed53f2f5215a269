package org.rolebridge.support.ui;

import static org.rolebridge.support.ui.SupportWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.ui.OrganisationPicker;
import org.rolebridge.shared.WebLink;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Toast;
import org.rolebridge.support.Programme;
import org.rolebridge.support.ProgrammeDetails;
import org.rolebridge.support.ProgrammeService;

/** Adds a programme, or changes what is said about one. */
class ProgrammeDialog {

    private final ProgrammeService programmes;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("programme.form");
    private final TextField name = fields.text("name");
    private final RadioButtonGroup<Programme.Level> level =
            fields.choice("level", Arrays.asList(Programme.Level.values()), one -> text("programme.level." + one));
    private final OrganisationPicker owner;
    private final Select<Jurisdiction> jurisdiction;
    private final DatePicker startsOn = fields.date("startsOn");
    private final DatePicker endsOn = Fields.optional(fields.date("endsOn"));
    private final TextArea description = Fields.optional(fields.area("description"));
    private final TextField link = Fields.optional(fields.text("link"));

    private ProgrammeDialog(ProgrammeService programmes, OrganisationService organisations) {
        this.programmes = programmes;
        owner = fields.named(new OrganisationPicker(organisations, "programme.form.ownerId"), "ownerId");
        jurisdiction = fields.select("jurisdictionId", organisations.jurisdictionsAround(), Jurisdiction::name);
        name.setMaxLength(Programme.MAX_NAME);
        description.setMaxLength(Programme.MAX_DESCRIPTION);
        link.setMaxLength(WebLink.MAX);
    }

    static FormDialog adding(ProgrammeService programmes, OrganisationService organisations) {
        var dialog = new ProgrammeDialog(programmes, organisations);
        dialog.level.setValue(Programme.Level.MESO);
        CurrentPerson.get().grantsWith(Permission.SUPPORT_SCORE).stream()
                .map(Grant::organisationId)
                .findFirst()
                .ifPresent(own -> {
                    dialog.owner.choose(own);
                    dialog.choose(organisations.get(own).jurisdictionId());
                });
        var form = dialog.form();
        form.addComponentAtIndex(3, dialog.owner);
        var open = new FormDialog(text("programme.add"), text("programme.add"), form);
        form.saves(0, version -> dialog.add());
        return open;
    }

    static FormDialog editing(ProgrammeService programmes, OrganisationService organisations, Programme programme) {
        var dialog = new ProgrammeDialog(programmes, organisations);
        dialog.show(programme);
        var form = dialog.form();
        var open = new FormDialog(text("programme.edit"), text("programme.save"), form);
        form.saves(programme.version(), version -> {
            programmes.change(programme.id(), dialog.details(version));
            open.done(text("programme.saved"));
        });
        return open;
    }

    private FormPanel form() {
        return new FormPanel(name, level, jurisdiction, startsOn, endsOn, description, link);
    }

    private void add() {
        long id = programmes.add(key, owner.getValue().id(), details(0));
        Toast.success(text("programme.added"));
        UI.getCurrent().navigate(SupportNavigation.programme(id));
    }

    private void choose(long jurisdictionId) {
        jurisdiction
                .getListDataView()
                .getItems()
                .filter(one -> one.id() == jurisdictionId)
                .forEach(jurisdiction::setValue);
    }

    private void show(Programme programme) {
        name.setValue(programme.name());
        level.setValue(programme.level());
        choose(programme.jurisdictionId());
        startsOn.setValue(programme.startsOn());
        endsOn.setValue(programme.endsOn());
        description.setValue(programme.description() == null ? "" : programme.description());
        link.setValue(programme.link() == null ? "" : programme.link());
    }

    private ProgrammeDetails details(int version) {
        return new ProgrammeDetails(
                name.getValue().strip(),
                level.getValue(),
                jurisdiction.getValue().id(),
                given(description.getValue()),
                given(link.getValue()),
                startsOn.getValue(),
                endsOn.getValue(),
                version);
    }

    private static @Nullable String given(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
