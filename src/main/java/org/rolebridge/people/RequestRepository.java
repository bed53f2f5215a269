package org.rolebridge.people;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.rolebridge.db.Tables.ACCESS_REQUEST;
import static org.rolebridge.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Profile;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.AccessRequestRecord;
import org.rolebridge.people.AccessRequest.Kind;
import org.rolebridge.people.AccessRequest.State;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Requests that wait, or waited, for a second administrator. */
@Repository
class RequestRepository {

    static final String ENTITY = "access_request";

    private final DSLContext db;
    private final Scopes scopes;
    private final AdministratorScope administrators;
    private final ApplicationEventPublisher facts;

    RequestRepository(
            DSLContext db, Scopes scopes, AdministratorScope administrators, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.administrators = administrators;
        this.facts = facts;
    }

    Optional<AccessRequest> find(long id, Permission permission) {
        return db.selectFrom(ACCESS_REQUEST)
                .where(ACCESS_REQUEST.ID.eq(id))
                .and(within(permission))
                .fetchOptional(RequestRepository::request);
    }

    /** The oldest first. */
    List<AccessRequest> open(Permission permission) {
        return db.selectFrom(ACCESS_REQUEST)
                .where(ACCESS_REQUEST.STATE.eq(State.OPEN.name()))
                .and(within(permission))
                .orderBy(ACCESS_REQUEST.REQUESTED_AT, ACCESS_REQUEST.ID)
                .fetch(RequestRepository::request);
    }

    List<AccessRequest> ofPerson(long personId, Permission permission) {
        return db.selectFrom(ACCESS_REQUEST)
                .where(ACCESS_REQUEST.PERSON_ID.eq(personId))
                .and(within(permission))
                .orderBy(ACCESS_REQUEST.REQUESTED_AT.desc(), ACCESS_REQUEST.ID.desc())
                .fetch(RequestRepository::request);
    }

    boolean isOpen(AccessRequest wanted) {
        return db.fetchExists(db.selectOne()
                .from(ACCESS_REQUEST)
                .where(ACCESS_REQUEST.STATE.eq(State.OPEN.name()))
                .and(ACCESS_REQUEST.PERSON_ID.eq(wanted.personId()))
                .and(ACCESS_REQUEST.KIND.eq(wanted.requestKind().name()))
                .and(ACCESS_REQUEST.PROFILE.isNotDistinctFrom(
                        wanted.profile() == null ? null : wanted.profile().name()))
                .and(ACCESS_REQUEST.ORGANISATION_ID.isNotDistinctFrom(wanted.organisationId()))
                .and(ACCESS_REQUEST.EVERYWHERE.eq(wanted.everywhere())));
    }

    /** Access at an organisation within scope; a new password for somebody who holds nothing outside it. */
    private Condition within(Permission permission) {
        var covered = exists(selectOne()
                .from(PERSON)
                .where(PERSON.ID.eq(ACCESS_REQUEST.PERSON_ID))
                .and(administrators.covers(permission)));
        return ACCESS_REQUEST
                .KIND
                .eq(Kind.GRANT.name())
                .and(scopes.organisations(permission, ACCESS_REQUEST.ORGANISATION_ID))
                .or(ACCESS_REQUEST.KIND.eq(Kind.RESET.name()).and(covered));
    }

    long insert(AccessRequest request) {
        var row = db.newRecord(ACCESS_REQUEST);
        row.setKind(request.requestKind().name());
        row.setPersonId(request.personId());
        row.setProfile(request.profile() == null ? null : request.profile().name());
        row.setOrganisationId(request.organisationId());
        row.setEverywhere(request.everywhere());
        row.setValidFrom(request.validFrom());
        row.setValidTo(request.validTo());
        row.setReason(request.reason());
        row.setRequestedBy(request.requestedBy());
        row.setRequestedAt(request.requestedAt());
        row.setState(request.requestState().name());
        row.setVersion(0);
        row.insert();
        facts.publishEvent(Fact.created(ENTITY, row.getId(), request)
                .ofOrganisation(home(request))
                .as("requested"));
        return row.getId();
    }

    /** @throws StaleRecord when somebody decided it meanwhile */
    void update(AccessRequest before, AccessRequest after) {
        int updated = db.update(ACCESS_REQUEST)
                .set(ACCESS_REQUEST.STATE, after.requestState().name())
                .set(ACCESS_REQUEST.DECIDED_BY, after.decidedBy())
                .set(ACCESS_REQUEST.DECIDED_AT, after.decidedAt())
                .set(ACCESS_REQUEST.ANSWER, after.answer())
                .set(ACCESS_REQUEST.VERSION, after.version() + 1)
                .where(ACCESS_REQUEST.ID.eq(after.id()))
                .and(ACCESS_REQUEST.VERSION.eq(after.version()))
                .and(ACCESS_REQUEST.STATE.eq(State.OPEN.name()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after)
                .ofOrganisation(home(after))
                .as(after.requestState() == State.APPROVED ? "approved" : "refused"));
    }

    private static @org.jspecify.annotations.Nullable Long home(AccessRequest request) {
        return request.organisationId() == null ? PersonRepository.home() : request.organisationId();
    }

    private static AccessRequest request(AccessRequestRecord row) {
        return new AccessRequest(
                row.getId(),
                Kind.valueOf(row.getKind()),
                row.getPersonId(),
                row.getProfile() == null ? null : Profile.valueOf(row.getProfile()),
                row.getOrganisationId(),
                row.getEverywhere(),
                row.getValidFrom(),
                row.getValidTo(),
                row.getReason(),
                row.getRequestedBy(),
                row.getRequestedAt(),
                row.getDecidedBy(),
                row.getDecidedAt(),
                State.valueOf(row.getState()),
                row.getAnswer(),
                row.getVersion());
    }
}
