package org.rolebridge.people;

import static org.rolebridge.db.Tables.ACCESS_GRANT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.rolebridge.db.tables.records.AccessGrantRecord;
import org.rolebridge.organisation.OrganisationDirectory;
import org.springframework.stereotype.Component;

/**
 * Whether grants have begun or are over, by the day of each organisation. A day is at most one away from that of the clock,
 * so only the few grants that begin or end about now need to be asked where they hold.
 */
@Component
class GrantDays {

    private final DSLContext db;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    GrantDays(DSLContext db, OrganisationDirectory organisations, Clock clock) {
        this.db = db;
        this.organisations = organisations;
        this.clock = clock;
    }

    Condition notOver() {
        return notOverBefore(0);
    }

    /** Grants that are not over, or became so in these last days. */
    Condition notOverBefore(int days) {
        var day = LocalDate.now(clock).minusDays(days);
        var doubtful = ids(
                ACCESS_GRANT.VALID_TO,
                day.minusDays(1),
                day,
                (grant, today) -> grant.lastsUntil(today.minusDays(days)));
        return ACCESS_GRANT.VALID_TO.isNull().or(ACCESS_GRANT.VALID_TO.gt(day)).or(ACCESS_GRANT.ID.in(doubtful));
    }

    Condition begun() {
        var day = LocalDate.now(clock);
        var doubtful = ids(
                ACCESS_GRANT.VALID_FROM,
                day,
                day.plusDays(1),
                (grant, today) -> !grant.validFrom().isAfter(today));
        return ACCESS_GRANT.VALID_FROM.lt(day).or(ACCESS_GRANT.ID.in(doubtful));
    }

    private List<Long> ids(
            TableField<AccessGrantRecord, LocalDate> field,
            LocalDate from,
            LocalDate to,
            BiPredicate<AccessGrant, LocalDate> holds) {
        var near = db.selectFrom(ACCESS_GRANT)
                .where(field.between(from, to))
                .orderBy(ACCESS_GRANT.ID)
                .fetch(GrantRepository::grant);
        var places = organisations.find(
                near.stream().map(AccessGrant::organisationId).distinct().toList());
        return near.stream()
                .filter(grant -> holds.test(grant, today(Objects.requireNonNull(places.get(grant.organisationId())))))
                .map(AccessGrant::id)
                .toList();
    }

    private LocalDate today(OrganisationDirectory.Entry place) {
        return LocalDate.now(clock.withZone(place.zone()));
    }
}
