package org.rolebridge.workrole;

import static org.rolebridge.db.Tables.ROLE_KIND;
import static org.rolebridge.db.Tables.WORK_ROLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.RoleKindRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** The catalogue of kinds of role, and the local kinds of organisations that the caller may see. */
@Repository
class RoleKindRepository {

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    RoleKindRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    List<RoleKind> inForce(LocalDate day) {
        return db.selectFrom(ROLE_KIND)
                .where(ROLE_KIND.VALID_FROM.le(day))
                .and(ROLE_KIND.VALID_TO.isNull().or(ROLE_KIND.VALID_TO.ge(day)))
                .and(visible(Permission.ROLE_READ))
                .orderBy(ROLE_KIND.NAME, ROLE_KIND.ID)
                .fetch(RoleKindRepository::kind);
    }

    /** Whether somebody could choose it, on some day. */
    Optional<RoleKind> find(long id, Permission permission) {
        return db.selectFrom(ROLE_KIND)
                .where(ROLE_KIND.ID.eq(id))
                .and(visible(permission))
                .fetchOptional(RoleKindRepository::kind);
    }

    /** A kind that the caller could choose, or that a role within their reach is of. */
    Optional<RoleKind> findKnown(long id, Permission permission) {
        var ofARole = DSL.exists(DSL.selectOne()
                .from(WORK_ROLE)
                .where(WORK_ROLE.ROLE_KIND_ID.eq(ROLE_KIND.ID))
                .and(scopes.roles(permission, WORK_ROLE.ID)));
        return db.selectFrom(ROLE_KIND)
                .where(ROLE_KIND.ID.eq(id))
                .and(visible(permission).or(ofARole))
                .fetchOptional(RoleKindRepository::kind);
    }

    Optional<String> name(long id) {
        return db.select(ROLE_KIND.NAME)
                .from(ROLE_KIND)
                .where(ROLE_KIND.ID.eq(id))
                .fetchOptional(ROLE_KIND.NAME);
    }

    /** What is for everybody, now, before and to come. */
    List<RoleKind> catalogue() {
        return db.selectFrom(ROLE_KIND)
                .where(ROLE_KIND.ORGANISATION_ID.isNull())
                .orderBy(ROLE_KIND.NAME, ROLE_KIND.ID)
                .fetch(RoleKindRepository::kind);
    }

    long insert(RoleKind kind) {
        var row = db.newRecord(ROLE_KIND);
        row.setJurisdictionId(kind.jurisdictionId());
        row.setCode(kind.code());
        row.setName(kind.name());
        row.setDefinition(kind.definition());
        row.setBoundary(kind.boundary());
        row.setUsualGrade(kind.usualGrade());
        row.setOrganisationId(kind.organisationId());
        row.setSource(kind.source());
        row.setValidFrom(kind.validFrom());
        row.setValidTo(kind.validTo());
        row.setVersion(0);
        row.insert();
        facts.publishEvent(Fact.created("role_kind", row.getId(), kind).ofOrganisation(kind.organisationId()));
        return row.getId();
    }

    void update(RoleKind before, RoleKind after) {
        int updated = db.update(ROLE_KIND)
                .set(ROLE_KIND.VALID_TO, after.validTo())
                .set(ROLE_KIND.VERSION, after.version() + 1)
                .where(ROLE_KIND.ID.eq(after.id()))
                .and(ROLE_KIND.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed("role_kind", after.id(), before, after)
                .ofOrganisation(after.organisationId())
                .as("retired"));
    }

    private Condition visible(Permission permission) {
        return ROLE_KIND
                .ORGANISATION_ID
                .isNull()
                .or(scopes.organisationsAboveOrBelow(permission, ROLE_KIND.ORGANISATION_ID));
    }

    private static RoleKind kind(RoleKindRecord row) {
        return new RoleKind(
                row.getId(),
                row.getJurisdictionId(),
                row.getCode(),
                row.getName(),
                row.getDefinition(),
                row.getBoundary(),
                row.getUsualGrade(),
                row.getOrganisationId(),
                row.getSource(),
                row.getValidFrom(),
                row.getValidTo(),
                row.getVersion());
    }
}
