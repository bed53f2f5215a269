package org.rolebridge.people;

import static org.rolebridge.db.Tables.ACCESS_GRANT;
import static org.rolebridge.db.Tables.CREDENTIALS;
import static org.rolebridge.db.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.db.tables.records.AccessGrantRecord;
import org.rolebridge.organisation.OrganisationDirectory;
import org.springframework.stereotype.Repository;

/** Reads the person behind an e-mail address or a session, with the grants in force today. */
@Repository
class SignInRepository {

    private final DSLContext db;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    SignInRepository(DSLContext db, OrganisationDirectory organisations, Clock clock) {
        this.db = db;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** An account that may sign in, with its password hash. */
    record Account(long personId, String passwordHash, boolean demo) {}

    Optional<Account> findAccount(String email) {
        return db.select(PERSON.ID, CREDENTIALS.PASSWORD_HASH, PERSON.DEMO)
                .from(PERSON)
                .join(CREDENTIALS)
                .on(CREDENTIALS.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.EMAIL.eq(email.strip().toLowerCase(Locale.ROOT)))
                .and(PERSON.STATUS.eq(PersonStatus.ACTIVE.name()))
                .and(CREDENTIALS.PASSWORD_HASH.isNotNull())
                .fetchOptional(row -> new Account(row.value1(), row.value2(), row.value3()));
    }

    /** @return empty when the account is disabled or gone */
    Optional<SignedInPerson> findPerson(long personId) {
        return db.select(PERSON.ID, PERSON.EMAIL, PERSON.DISPLAY_NAME, CREDENTIALS.SESSION_EPOCH)
                .from(PERSON)
                .join(CREDENTIALS)
                .on(CREDENTIALS.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.ID.eq(personId))
                .and(PERSON.STATUS.eq(PersonStatus.ACTIVE.name()))
                .fetchOptional(row ->
                        new SignedInPerson(row.value1(), row.value2(), row.value3(), row.value4(), grants(personId)));
    }

    private List<Grant> grants(long personId) {
        var held = db.selectFrom(ACCESS_GRANT)
                .where(ACCESS_GRANT.PERSON_ID.eq(personId))
                .orderBy(ACCESS_GRANT.ID)
                .fetch();
        var places = organisations.find(held.intoSet(ACCESS_GRANT.ORGANISATION_ID));
        return held.stream()
                .filter(row -> inForce(row, placeOf(row, places).zone()))
                .map(row -> new Grant(
                        Profile.valueOf(row.getProfile()),
                        row.getOrganisationId(),
                        placeOf(row, places).name(),
                        row.getEverywhere()))
                .toList();
    }

    private static OrganisationDirectory.Entry placeOf(
            AccessGrantRecord row, Map<Long, OrganisationDirectory.Entry> places) {
        return Objects.requireNonNull(places.get(row.getOrganisationId()));
    }

    private boolean inForce(AccessGrantRecord row, ZoneId zone) {
        var today = LocalDate.now(clock.withZone(zone));
        boolean begun = !row.getValidFrom().isAfter(today);
        return begun && (row.getValidTo() == null || !row.getValidTo().isBefore(today));
    }
}
