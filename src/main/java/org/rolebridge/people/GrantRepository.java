package org.rolebridge.people;

import static org.rolebridge.db.Tables.ACCESS_GRANT;
import static org.rolebridge.db.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Profile;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.AccessGrantRecord;
import org.rolebridge.organisation.OrganisationDirectory;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Grants one by one. */
@Repository
class GrantRepository {

    static final String ENTITY = "access_grant";

    private final DSLContext db;
    private final Scopes scopes;
    private final OrganisationDirectory organisations;
    private final Clock clock;
    private final GrantDays days;
    private final ApplicationEventPublisher facts;

    GrantRepository(
            DSLContext db,
            Scopes scopes,
            OrganisationDirectory organisations,
            Clock clock,
            GrantDays days,
            ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.organisations = organisations;
        this.clock = clock;
        this.days = days;
        this.facts = facts;
    }

    Optional<AccessGrant> find(long id, Permission permission) {
        return db.selectFrom(ACCESS_GRANT)
                .where(ACCESS_GRANT.ID.eq(id))
                .and(scopes.organisations(permission, ACCESS_GRANT.ORGANISATION_ID))
                .fetchOptional(GrantRepository::grant);
    }

    /** Within the caller's scope, the newest first. */
    List<AccessGrant> ofPerson(long personId, Permission permission) {
        return db.selectFrom(ACCESS_GRANT)
                .where(ACCESS_GRANT.PERSON_ID.eq(personId))
                .and(scopes.organisations(permission, ACCESS_GRANT.ORGANISATION_ID))
                .orderBy(ACCESS_GRANT.VALID_FROM.desc(), ACCESS_GRANT.ID.desc())
                .fetch(GrantRepository::grant);
    }

    /**
     * All that the person holds today, by the day of each organisation, or will hold, wherever it is: for rules, never for a
     * screen.
     */
    List<AccessGrant> held(long personId) {
        var all = db.selectFrom(ACCESS_GRANT)
                .where(ACCESS_GRANT.PERSON_ID.eq(personId))
                .orderBy(ACCESS_GRANT.ID)
                .fetch(GrantRepository::grant);
        var places = organisations.find(
                all.stream().map(AccessGrant::organisationId).distinct().toList());
        return all.stream()
                .filter(grant -> grant.lastsUntil(today(Objects.requireNonNull(places.get(grant.organisationId())))))
                .toList();
    }

    private LocalDate today(OrganisationDirectory.Entry place) {
        return LocalDate.now(clock.withZone(place.zone()));
    }

    /** Makes whoever changes how many administer everything wait for one another. */
    void lockEverywhere() {
        db.select(ACCESS_GRANT.ID)
                .from(ACCESS_GRANT)
                .where(ACCESS_GRANT.EVERYWHERE.isTrue())
                .orderBy(ACCESS_GRANT.ID)
                .forUpdate()
                .fetch();
    }

    /** Everybody who administers everything, will, or did so within these last days. */
    Set<Long> everywhereWithin(int lastDays) {
        return db.selectDistinct(ACCESS_GRANT.PERSON_ID)
                .from(ACCESS_GRANT)
                .where(ACCESS_GRANT.EVERYWHERE.isTrue())
                .and(days.notOverBefore(lastDays))
                .fetchSet(ACCESS_GRANT.PERSON_ID);
    }

    /** Whether somebody else who may sign in administers everything without an end. */
    boolean anotherEverywhere(long personId) {
        return db.fetchExists(db.selectOne()
                .from(ACCESS_GRANT)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCESS_GRANT.PERSON_ID))
                .where(ACCESS_GRANT.EVERYWHERE.isTrue())
                .and(ACCESS_GRANT.PERSON_ID.ne(personId))
                .and(days.begun())
                .and(ACCESS_GRANT.VALID_TO.isNull())
                .and(PERSON.STATUS.eq(PersonStatus.ACTIVE.name())));
    }

    long insert(AccessGrant grant) {
        return insert(grant, "given");
    }

    long insert(AccessGrant grant, String action) {
        var row = db.newRecord(ACCESS_GRANT);
        row.setPersonId(grant.personId());
        row.setProfile(grant.profile().name());
        row.setOrganisationId(grant.organisationId());
        row.setEverywhere(grant.everywhere());
        row.setValidFrom(grant.validFrom());
        row.setValidTo(grant.validTo());
        row.setGivenBy(grant.givenBy());
        row.setVersion(0);
        row.insert();
        facts.publishEvent(Fact.created(ENTITY, row.getId(), grant)
                .ofOrganisation(grant.organisationId())
                .as(action));
        return row.getId();
    }

    /** @throws StaleRecord when somebody changed the grant meanwhile */
    void update(AccessGrant before, AccessGrant after) {
        int updated = db.update(ACCESS_GRANT)
                .set(ACCESS_GRANT.VALID_FROM, after.validFrom())
                .set(ACCESS_GRANT.VALID_TO, after.validTo())
                .set(ACCESS_GRANT.VERSION, after.version() + 1)
                .where(ACCESS_GRANT.ID.eq(after.id()))
                .and(ACCESS_GRANT.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after)
                .ofOrganisation(after.organisationId())
                .as("ended"));
    }

    static AccessGrant grant(AccessGrantRecord row) {
        return new AccessGrant(
                row.getId(),
                row.getPersonId(),
                Profile.valueOf(row.getProfile()),
                row.getOrganisationId(),
                row.getEverywhere(),
                row.getValidFrom(),
                row.getValidTo(),
                row.getGivenBy(),
                row.getVersion());
    }
}
