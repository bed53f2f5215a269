package org.rolebridge.people;

import static org.rolebridge.db.Tables.ACCESS_GRANT;
import static org.rolebridge.db.Tables.CREDENTIALS;
import static org.rolebridge.db.Tables.JURISDICTION;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SignedInPerson;
import org.springframework.stereotype.Repository;

/** Reads the person behind an e-mail address or a session, with the grants in force today. */
@Repository
class SignInRepository {

    private final DSLContext db;
    private final Clock clock;

    SignInRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** An account that may sign in, with its password hash. */
    record Account(long personId, String passwordHash) {}

    Optional<Account> findAccount(String email) {
        return db.select(PERSON.ID, CREDENTIALS.PASSWORD_HASH)
                .from(PERSON)
                .join(CREDENTIALS)
                .on(CREDENTIALS.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.EMAIL.eq(email.strip().toLowerCase(Locale.ROOT)))
                .and(PERSON.STATUS.eq(PersonStatus.ACTIVE.name()))
                .and(CREDENTIALS.PASSWORD_HASH.isNotNull())
                .fetchOptional(row -> new Account(row.value1(), row.value2()));
    }

    /** @return empty when the account is disabled or gone */
    Optional<SignedInPerson> findPerson(long personId) {
        return db.select(PERSON.ID, PERSON.EMAIL, PERSON.DISPLAY_NAME, CREDENTIALS.SESSION_EPOCH)
                .from(PERSON)
                .join(CREDENTIALS)
                .on(CREDENTIALS.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.ID.eq(personId))
                .and(PERSON.STATUS.eq(PersonStatus.ACTIVE.name()))
                .fetchOptional(row -> new SignedInPerson(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        grants(ACCESS_GRANT.PERSON_ID.eq(personId))));
    }

    private List<Grant> grants(Condition whose) {
        return db
                .select(
                        ACCESS_GRANT.PROFILE,
                        ACCESS_GRANT.ORGANISATION_ID,
                        ORGANISATION.NAME,
                        ACCESS_GRANT.VALID_FROM,
                        ACCESS_GRANT.VALID_TO,
                        JURISDICTION.TIME_ZONE)
                .from(ACCESS_GRANT)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ACCESS_GRANT.ORGANISATION_ID))
                .join(JURISDICTION)
                .on(JURISDICTION.ID.eq(ORGANISATION.JURISDICTION_ID))
                .where(whose)
                .orderBy(ACCESS_GRANT.ID)
                .fetch()
                .stream()
                .filter(row -> inForce(row.value4(), row.value5(), row.value6()))
                .map(row -> new Grant(Profile.valueOf(row.value1()), row.value2(), row.value3()))
                .toList();
    }

    private boolean inForce(LocalDate from, @org.jspecify.annotations.Nullable LocalDate to, String zone) {
        var today = LocalDate.now(clock.withZone(ZoneId.of(zone)));
        return !from.isAfter(today) && (to == null || !to.isBefore(today));
    }
}
