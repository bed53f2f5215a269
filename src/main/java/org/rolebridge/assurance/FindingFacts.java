package org.rolebridge.assurance;

import java.util.Set;
import org.rolebridge.shared.Fact;

/** What the change history tells about queries: to the role and to the funder, and nothing that the event says anyway. */
final class FindingFacts {

    /** The event itself says who did it, when, and on which role. */
    private static final Set<String> SAID_ANYWAY =
            Set.of("roleId", "raisedBy", "raisedAt", "closedAt", "writtenBy", "writtenAt");

    private FindingFacts() {}

    static Fact told(Fact fact, Finding finding) {
        var changes = fact.changes().stream()
                .filter(change -> !SAID_ANYWAY.contains(change.field()))
                .toList();
        return new Fact(fact.entity(), fact.entityId(), finding.funderId(), finding.roleId(), fact.action(), changes);
    }
}
