package org.rolebridge.funding;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.Change;
import org.rolebridge.shared.Fact;

/** What the change history tells about money: to the role and to its funder, and nothing that the event says anyway. */
final class MoneyFacts {

    /** The event itself says who did it, when, and on which role. */
    private static final Set<String> SAID_ANYWAY =
            Set.of("roleId", "recordedAt", "recordedBy", "loggedBy", "decidedAt", "decidedBy", "reversesKind");

    private MoneyFacts() {}

    /** @param funderId the only funder who may see it */
    static Fact told(Fact fact, long roleId, @Nullable Long funderId) {
        var changes = fact.changes().stream()
                .filter(change -> !SAID_ANYWAY.contains(change.field()) && !isFirstZero(change))
                .toList();
        return new Fact(fact.entity(), fact.entityId(), funderId, roleId, fact.action(), changes);
    }

    private static boolean isFirstZero(Change change) {
        return change.before() == null && change.after() instanceof BigDecimal amount && amount.signum() == 0;
    }
}
