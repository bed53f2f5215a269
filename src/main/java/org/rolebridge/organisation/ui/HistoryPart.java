package org.rolebridge.organisation.ui;

import com.vaadin.flow.component.Component;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.trail.TrailService;
import org.rolebridge.trail.ui.HistoryPanel;

/** The history section of an organisation. */
@org.springframework.stereotype.Component("organisationHistoryPart")
class HistoryPart implements OrganisationPart {

    private final TrailService trail;
    private final OrganisationService organisations;

    HistoryPart(TrailService trail, OrganisationService organisations) {
        this.trail = trail;
        this.organisations = organisations;
    }

    @Override
    public Slot slot() {
        return Slot.section("history", 900);
    }

    @Override
    public Component build(Organisation organisation) {
        var zone = organisations.jurisdiction(organisation.jurisdictionId()).zone();
        return new HistoryPanel(trail, zone, before -> trail.ofOrganisation(organisation.id(), before));
    }
}
