package org.rolebridge.organisation;

import static org.rolebridge.db.Tables.ORGANISATION_LINK;

import java.util.Optional;
import org.jooq.DSLContext;
import org.rolebridge.db.tables.records.OrganisationLinkRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Links one by one. */
@Repository
class OrganisationLinkRepository {

    static final String ENTITY = "organisation_link";

    private final DSLContext db;
    private final ApplicationEventPublisher facts;

    OrganisationLinkRepository(DSLContext db, ApplicationEventPublisher facts) {
        this.db = db;
        this.facts = facts;
    }

    Optional<OrganisationLink> find(long id) {
        return db.selectFrom(ORGANISATION_LINK)
                .where(ORGANISATION_LINK.ID.eq(id))
                .fetchOptional(OrganisationLinkRepository::link);
    }

    void insert(OrganisationLink link) {
        var row = db.newRecord(ORGANISATION_LINK);
        row.setChildId(link.childId());
        row.setParentId(link.parentId());
        row.setKind(link.kind().name());
        row.setValidFrom(link.validFrom());
        row.setValidTo(link.validTo());
        row.setVersion(0);
        row.insert();
        facts.publishEvent(Fact.created(ENTITY, row.getId(), link).ofOrganisation(link.childId()));
    }

    /** @throws StaleRecord when somebody changed the link meanwhile */
    void update(OrganisationLink before, OrganisationLink after) {
        int updated = db.update(ORGANISATION_LINK)
                .set(ORGANISATION_LINK.VALID_FROM, after.validFrom())
                .set(ORGANISATION_LINK.VALID_TO, after.validTo())
                .set(ORGANISATION_LINK.VERSION, before.version() + 1)
                .where(ORGANISATION_LINK.ID.eq(before.id()))
                .and(ORGANISATION_LINK.VERSION.eq(before.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after).ofOrganisation(after.childId()));
    }

    static OrganisationLink link(OrganisationLinkRecord row) {
        return new OrganisationLink(
                row.getId(),
                row.getChildId(),
                row.getParentId(),
                LinkKind.valueOf(row.getKind()),
                row.getValidFrom(),
                row.getValidTo(),
                row.getVersion());
    }
}
