package org.rolebridge.intake;

import static org.rolebridge.db.Tables.ROLE_REFERENCE;

import java.util.Optional;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.shared.Fact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Which role an organisation means by a reference of its own. */
@Repository
class RoleReferenceRepository {

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    RoleReferenceRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    /** The role, if the caller may read it. */
    Optional<Long> roleOf(long organisationId, String reference) {
        return db.select(ROLE_REFERENCE.ROLE_ID)
                .from(ROLE_REFERENCE)
                .where(ROLE_REFERENCE.ORGANISATION_ID.eq(organisationId))
                .and(ROLE_REFERENCE.REFERENCE.eq(reference))
                .and(scopes.roles(Permission.ROLE_READ, ROLE_REFERENCE.ROLE_ID))
                .fetchOptional(ROLE_REFERENCE.ROLE_ID);
    }

    void insert(RoleReference reference) {
        var row = db.newRecord(ROLE_REFERENCE);
        row.setRoleId(reference.roleId());
        row.setOrganisationId(reference.organisationId());
        row.setReference(reference.reference());
        row.insert();
        facts.publishEvent(Fact.created("role_reference", row.getId(), reference)
                .ofRole(reference.roleId())
                .ofOrganisation(reference.organisationId())
                .as("brought"));
    }
}
