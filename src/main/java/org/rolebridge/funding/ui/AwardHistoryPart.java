package org.rolebridge.funding.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.funding.Award;
import org.rolebridge.funding.LedgerEntry;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.trail.HistoryEntry;
import org.rolebridge.trail.TrailService;
import org.rolebridge.trail.ui.HistoryPanel;

/** Who did what to an award, its transactions with their reasons included. */
@org.springframework.stereotype.Component
class AwardHistoryPart implements AwardPart {

    private static final int LAST = 900;

    private final LedgerService ledger;
    private final TrailService trail;
    private final OrganisationService organisations;

    AwardHistoryPart(LedgerService ledger, TrailService trail, OrganisationService organisations) {
        this.ledger = ledger;
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
        return new HistoryPanel(trail, zone, before -> page(award.id(), before));
    }

    /** One page of both, the newest first, as the panel expects it. */
    private List<HistoryEntry> page(long awardId, long before) {
        var entries = ledger.ofAward(awardId).stream().map(LedgerEntry::id).collect(Collectors.toSet());
        return Stream.concat(
                        trail.ofRecord("award", awardId, before).stream(),
                        trail.ofRecords("ledger_entry", entries, before).stream())
                .sorted(Comparator.comparingLong(HistoryEntry::id).reversed())
                .limit(TrailService.PAGE)
                .toList();
    }
}
