package org.rolebridge.people;

import static org.rolebridge.db.Tables.ACCESS_GRANT;
import static org.rolebridge.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Profile;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.AccessGrantRecord;
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
    private final ApplicationEventPublisher facts;

    GrantRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
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

    /** All that the person holds on that day or will hold after it, wherever it is: for rules, never for a screen. */
    List<AccessGrant> heldFrom(long personId, LocalDate day) {
        return db.selectFrom(ACCESS_GRANT)
                .where(ACCESS_GRANT.PERSON_ID.eq(personId))
                .and(ACCESS_GRANT.VALID_TO.isNull().or(ACCESS_GRANT.VALID_TO.ge(day)))
                .orderBy(ACCESS_GRANT.ID)
                .fetch(GrantRepository::grant);
    }

    /** Whether somebody else who may sign in administers everything without an end. */
    boolean anotherEverywhere(AccessGrant grant, LocalDate today) {
        return db.fetchExists(db.selectOne()
                .from(ACCESS_GRANT)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCESS_GRANT.PERSON_ID))
                .where(ACCESS_GRANT.EVERYWHERE.isTrue())
                .and(ACCESS_GRANT.PERSON_ID.ne(grant.personId()))
                .and(ACCESS_GRANT.VALID_FROM.le(today))
                .and(ACCESS_GRANT.VALID_TO.isNull())
                .and(PERSON.STATUS.eq(PersonStatus.ACTIVE.name())));
    }

    long insert(AccessGrant grant) {
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
                .as("given"));
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
