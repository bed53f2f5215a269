package org.rolebridge.workrole;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Relation;

/**
 * Works out which organisations see a role today through the parts in it, and the next day on which this changes. A part
 * that begins later does not show the role yet, except that those who are there from its first day see it planned.
 */
class RoleSeers {

    private final LocalDate today;
    private final LocalDate begun;
    private final Map<Long, Integer> relations = new HashMap<>();
    private @Nullable LocalDate next;

    RoleSeers(LocalDate today, LocalDate roleStart) {
        this.today = today;
        begun = roleStart.isAfter(today) ? roleStart : today;
    }

    /** @param decides false for an organisation that only reads, as a successor that was not chosen to decide */
    void count(long organisationId, PartyRelation part, LocalDate from, @Nullable LocalDate to, boolean decides) {
        boolean over = to != null && to.isBefore(today);
        boolean toCome = part != PartyRelation.HOST && from.isAfter(begun);
        if (!toCome) {
            int bit = over ? Relation.FORMER.bit() : part.relation().bit();
            relations.merge(organisationId, decides ? bit : Relation.readOnly(bit), (left, right) -> left | right);
        }
        if (toCome) {
            expect(from);
        } else if (to != null && !over) {
            expect(to.plusDays(1));
        }
    }

    private void expect(LocalDate day) {
        next = Stream.ofNullable(next).filter(day::isAfter).findFirst().orElse(day);
    }

    Map<Long, Integer> relations() {
        return relations;
    }

    /** The first day on which a part begins or is over. */
    Optional<LocalDate> nextChange() {
        return Optional.ofNullable(next);
    }
}
