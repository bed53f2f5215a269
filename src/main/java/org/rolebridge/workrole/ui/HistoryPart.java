package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.Component;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.trail.TrailService;
import org.rolebridge.trail.ui.HistoryPanel;
import org.rolebridge.workrole.WorkRole;

/** The history section of a role. */
@org.springframework.stereotype.Component
class HistoryPart implements RolePart {

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
    public Component build(WorkRole role) {
        var zone = organisations.jurisdiction(role.jurisdictionId()).zone();
        return new HistoryPanel(trail, zone, before -> trail.ofRole(role.id(), before));
    }
}
