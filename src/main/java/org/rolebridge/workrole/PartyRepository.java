package org.rolebridge.workrole;

import static org.rolebridge.db.Tables.WORK_ROLE_PARTY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.WorkRolePartyRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Who is party to a role. */
@Repository
class PartyRepository {

    private static final String ENTITY = "work_role_party";

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    PartyRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    List<Party> ofRole(long roleId, Permission permission) {
        return db.selectFrom(WORK_ROLE_PARTY)
                .where(WORK_ROLE_PARTY.ROLE_ID.eq(roleId))
                .and(scopes.roles(permission, WORK_ROLE_PARTY.ROLE_ID))
                .orderBy(WORK_ROLE_PARTY.VALID_FROM, WORK_ROLE_PARTY.ID)
                .fetch(PartyRepository::party);
    }

    Map<Long, Long> openHosts(Collection<Long> roleIds, Permission permission) {
        return db.select(WORK_ROLE_PARTY.OPEN_HOST_OF, WORK_ROLE_PARTY.ORGANISATION_ID)
                .from(WORK_ROLE_PARTY)
                .where(WORK_ROLE_PARTY.OPEN_HOST_OF.in(roleIds))
                .and(scopes.roles(permission, WORK_ROLE_PARTY.ROLE_ID))
                .fetchMap(WORK_ROLE_PARTY.OPEN_HOST_OF, WORK_ROLE_PARTY.ORGANISATION_ID);
    }

    long insert(Party party) {
        var row = db.newRecord(WORK_ROLE_PARTY);
        row.setRoleId(party.roleId());
        row.setOrganisationId(party.organisationId());
        row.setRelation(party.relation().name());
        row.setSide(party.side().name());
        row.setValidFrom(party.validFrom());
        row.setValidTo(party.validTo());
        row.setOpenHostOf(party.isOpenHost() ? party.roleId() : null);
        row.setVersion(0);
        row.insert();
        facts.publishEvent(Fact.created(ENTITY, row.getId(), party)
                .ofRole(party.roleId())
                .ofOrganisation(party.organisationId())
                .as("joined"));
        return row.getId();
    }

    /** @throws StaleRecord when the part is no longer at the version that {@code after} was based on */
    void update(Party before, Party after, String action) {
        int updated = db.update(WORK_ROLE_PARTY)
                .set(WORK_ROLE_PARTY.VALID_FROM, after.validFrom())
                .set(WORK_ROLE_PARTY.VALID_TO, after.validTo())
                .set(WORK_ROLE_PARTY.VERSION, after.version() + 1)
                .where(WORK_ROLE_PARTY.ID.eq(after.id()))
                .and(WORK_ROLE_PARTY.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after)
                .ofRole(after.roleId())
                .ofOrganisation(after.organisationId())
                .as(action));
    }

    private static Party party(WorkRolePartyRecord row) {
        return new Party(
                row.getId(),
                row.getRoleId(),
                row.getOrganisationId(),
                PartyRelation.valueOf(row.getRelation()),
                Side.valueOf(row.getSide()),
                row.getValidFrom(),
                row.getValidTo(),
                row.getVersion());
    }
}
