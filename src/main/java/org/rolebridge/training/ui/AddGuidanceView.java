package org.rolebridge.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.ui.OrganisationPicker;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Toast;
import org.rolebridge.training.GuidanceService;

/** Adds training or guidance to the library of an organisation. */
@Route(TrainingNavigation.ADD)
@RolesAllowed("GUIDANCE_EDIT")
public class AddGuidanceView extends Div implements HasDynamicTitle {

    private final GuidanceService guidance;
    private final UUID key = UUID.randomUUID();
    private final GuidanceFields fields;
    private final OrganisationPicker owner;

    public AddGuidanceView(GuidanceService guidance, GuidanceFields fields, OrganisationService organisations) {
        this.guidance = guidance;
        this.fields = fields;
        owner = new Fields("training.form")
                .named(new OrganisationPicker(organisations, "training.form.ownerId"), "ownerId");
        preset(organisations);
        var form = new FormPanel(owner).saves(0, version -> save());
        fields.fillInto(form);
        form.actions(
                Actions.main(getPageTitle(), event -> form.submit()),
                new Link(getTranslation("shell.cancel"), TrainingNavigation.LIBRARY));
        add(new PageHeader(getPageTitle())
                .under(getTranslation("training.library"), TrainingNavigation.LIBRARY)
                .lede(getTranslation("training.add.lede")));
        add(Card.plain(form));
    }

    private void preset(OrganisationService organisations) {
        var own = CurrentPerson.get().grantsWith(Permission.GUIDANCE_EDIT).stream()
                .map(Grant::organisationId)
                .distinct()
                .toList();
        organisations.findByIds(own).stream()
                .map(OrganisationRef::id)
                .findFirst()
                .ifPresent(id -> {
                    owner.choose(id);
                    fields.inJurisdiction(organisations.get(id).jurisdictionId());
                });
    }

    private void save() {
        long id = guidance.add(key, owner.getValue().id(), fields.details(0));
        Toast.success(getTranslation("training.added"));
        UI.getCurrent().navigate(TrainingNavigation.guidance(id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.add");
    }
}
