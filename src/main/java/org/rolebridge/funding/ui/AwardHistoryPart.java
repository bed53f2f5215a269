package org.rolebridge.funding.ui;

import com.vaadin.flow.component.Component;
import org.rolebridge.funding.Award;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.trail.TrailService;
import org.rolebridge.trail.ui.HistoryPanel;

/** Who did what to an award. */
@org.springframework.stereotype.Component
class AwardHistoryPart implements AwardPart {

    private static final int LAST = 900;

    private final TrailService trail;
    private final OrganisationService organisations;

    AwardHistoryPart(TrailService trail, OrganisationService organisations) {
        this.trail = trail;
        this.organisations = organisations;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Component build(Award award) {
        var where = organisations.get(award.recipientId()).jurisdictionId();
        var zone = organisations.jurisdiction(where).zone();
        return new HistoryPanel(trail, zone, before -> trail.ofRecord("award", award.id(), before));
    }
}
