package org.rolebridge.insight;

import static org.rolebridge.db.Tables.JURISDICTION;
import static org.rolebridge.db.Tables.ORGANISATION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jooq.DSLContext;
import org.rolebridge.access.CurrentPerson;
import org.springframework.stereotype.Component;

/** What day and what time it is where the person who looks belongs: at the organisation of their first grant. */
@Component
class Viewer {

    private static final ZoneId ELSEWHERE = ZoneId.of("Europe/London");

    private final DSLContext db;
    private final Clock clock;

    Viewer(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    ZonedDateTime now() {
        return clock.instant().atZone(zone());
    }

    private ZoneId zone() {
        return CurrentPerson.find()
                .flatMap(person -> person.grants().stream().findFirst())
                .flatMap(grant -> db.select(JURISDICTION.TIME_ZONE)
                        .from(ORGANISATION)
                        .join(JURISDICTION)
                        .on(JURISDICTION.ID.eq(ORGANISATION.JURISDICTION_ID))
                        .where(ORGANISATION.ID.eq(grant.organisationId()))
                        .fetchOptional(JURISDICTION.TIME_ZONE))
                .map(ZoneId::of)
                .orElse(ELSEWHERE);
    }
}
