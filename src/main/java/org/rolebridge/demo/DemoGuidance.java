package org.rolebridge.demo;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rolebridge.training.GuidanceDetails;
import org.rolebridge.training.GuidanceKind;
import org.rolebridge.training.GuidanceService;
import org.rolebridge.workrole.RoleKind;
import org.rolebridge.workrole.RoleKindService;
import org.springframework.stereotype.Component;

/** The library of training and guidance, added by the HR leads and, for its own staff, by the trust. */
@Component
class DemoGuidance {

    private final GuidanceService guidance;
    private final RoleKindService kinds;
    private final DemoOrganisations organisations;
    private final DemoCast cast;

    DemoGuidance(GuidanceService guidance, RoleKindService kinds, DemoOrganisations organisations, DemoCast cast) {
        this.guidance = guidance;
        this.kinds = kinds;
        this.organisations = organisations;
        this.cast = cast;
    }

    void make() {
        DemoTable.read("guidance").forEach(row -> cast.run(row.text("by"), () -> add(row)));
    }

    private void add(DemoTable row) {
        guidance.add(
                UUID.randomUUID(),
                organisations.id(row.text("owner")),
                new GuidanceDetails(
                        row.text("title"),
                        row.text("issuer"),
                        GuidanceKind.valueOf(row.text("kind")),
                        row.textOrNull("link"),
                        row.textOrNull("version"),
                        null,
                        null,
                        row.date("effective"),
                        row.dateOrNull("review"),
                        null,
                        row.numberOrNull("frequency"),
                        row.numberOrNull("days"),
                        organisations.jurisdiction(row.text("jurisdiction")),
                        null,
                        kindIds(row),
                        0));
    }

    /** No kind named means all kinds of the country. */
    private Set<Long> kindIds(DemoTable row) {
        var wanted = row.list("kinds");
        long social = organisations.jurisdiction("GB-ENG-ASC");
        long primary = organisations.jurisdiction("GB-ENG-PC");
        return kinds.inForce().stream()
                .filter(kind -> wanted.isEmpty()
                        ? kind.jurisdictionId() == social || kind.jurisdictionId() == primary
                        : wanted.contains(kind.code()))
                .map(RoleKind::id)
                .collect(Collectors.toSet());
    }
}
