package org.rolebridge.organisation;

import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.ORGANISATION_LINK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.rolebridge.db.tables.records.OrganisationLinkRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shared.Window;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Links one by one. */
@Repository
class OrganisationLinkRepository {

    static final String ENTITY = "organisation_link";

    private final DSLContext db;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    OrganisationLinkRepository(DSLContext db, Clock clock, ApplicationEventPublisher facts) {
        this.db = db;
        this.clock = clock;
        this.facts = facts;
    }

    Optional<OrganisationLink> find(long id) {
        return db.selectFrom(ORGANISATION_LINK)
                .where(ORGANISATION_LINK.ID.eq(id))
                .fetchOptional(OrganisationLinkRepository::link);
    }

    /** Past and present, in order of their beginning. */
    List<OrganisationLink> upwards(long childId) {
        return db.selectFrom(ORGANISATION_LINK)
                .where(ORGANISATION_LINK.CHILD_ID.eq(childId))
                .orderBy(ORGANISATION_LINK.VALID_FROM, ORGANISATION_LINK.ID)
                .fetch(OrganisationLinkRepository::link);
    }

    /** What holds today or later, by the name of the child; successions, whenever they were, or everything else. */
    List<OrganisationLink> downwards(long parentId, boolean successions, Window window) {
        return db.select(ORGANISATION_LINK.asterisk())
                .from(ORGANISATION_LINK)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ORGANISATION_LINK.CHILD_ID))
                .where(below(parentId, successions))
                .orderBy(ORGANISATION.NAME, ORGANISATION_LINK.ID)
                .limit(window.offset(), window.limit())
                .fetch(row -> link(row.into(ORGANISATION_LINK)));
    }

    int countDownwards(long parentId, boolean successions) {
        return db.fetchCount(ORGANISATION_LINK, below(parentId, successions));
    }

    private Condition below(long parentId, boolean successions) {
        var holds = ORGANISATION_LINK.VALID_TO.isNull().or(ORGANISATION_LINK.VALID_TO.ge(LocalDate.now(clock)));
        var kind = ORGANISATION_LINK.KIND;
        return ORGANISATION_LINK
                .PARENT_ID
                .eq(parentId)
                .and(
                        successions
                                ? kind.eq(LinkKind.SUCCEEDED_BY.name())
                                : kind.ne(LinkKind.SUCCEEDED_BY.name()).and(holds));
    }

    /** Children with a link that began or ended in these days; a link still holds on its last day. */
    Set<Long> childrenMoved(LocalDate from, LocalDate to) {
        return db.selectDistinct(ORGANISATION_LINK.CHILD_ID)
                .from(ORGANISATION_LINK)
                .where(ORGANISATION_LINK.VALID_FROM.between(from, to))
                .or(ORGANISATION_LINK.VALID_TO.between(from.minusDays(1), to.minusDays(1)))
                .fetchSet(ORGANISATION_LINK.CHILD_ID);
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

    /** @throws StaleRecord when the link is no longer at the version that {@code after} was based on */
    void update(OrganisationLink before, OrganisationLink after) {
        int updated = db.update(ORGANISATION_LINK)
                .set(ORGANISATION_LINK.VALID_FROM, after.validFrom())
                .set(ORGANISATION_LINK.VALID_TO, after.validTo())
                .set(ORGANISATION_LINK.VERSION, after.version() + 1)
                .where(ORGANISATION_LINK.ID.eq(after.id()))
                .and(ORGANISATION_LINK.VERSION.eq(after.version()))
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
