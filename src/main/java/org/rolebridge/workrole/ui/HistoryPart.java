package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.Component;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.trail.TrailService;
import org.rolebridge.trail.ui.HistoryPanel;
import org.rolebridge.workrole.WorkRole;

/** The history section of a role. */
@org.springframework.stereotype.Component
class HistoryPart implements RolePart {

    private static final int LAST = 900;

    private final TrailService trail;
    private final OrganisationService organisations;

    HistoryPart(TrailService trail, OrganisationService organisations) {
        this.trail = trail;
        this.organisations = organisations;
    }

    @Override
    public Place place() {
        return Place.SECTION;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public boolean isShownTo(WorkRole role) {
        return true;
    }

    @Override
    public Component build(WorkRole role) {
        var zone = organisations.jurisdiction(role.jurisdictionId()).zone();
        return new HistoryPanel(trail, zone, before -> trail.ofRole(role.id(), before));
    }
}
