package org.rolebridge.organisation;

import static org.rolebridge.db.Tables.ORGANISATION_DECIDER;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Who decides for organisations of boards that were split. */
@Repository
class OrganisationDeciderRepository {

    private static final String ENTITY = "organisation_decider";

    private final DSLContext db;
    private final ApplicationEventPublisher facts;

    OrganisationDeciderRepository(DSLContext db, ApplicationEventPublisher facts) {
        this.db = db;
        this.facts = facts;
    }

    Map<Long, OrganisationDecider> of(Collection<Long> organisationIds) {
        return db.selectFrom(ORGANISATION_DECIDER)
                .where(ORGANISATION_DECIDER.ORGANISATION_ID.in(organisationIds))
                .fetchMap(
                        ORGANISATION_DECIDER.ORGANISATION_ID,
                        row -> new OrganisationDecider(row.getOrganisationId(), row.getDeciderId(), row.getVersion()));
    }

    /** @throws StaleRecord when somebody chose meanwhile */
    void save(OrganisationDecider before, OrganisationDecider after) {
        var deciderId = Objects.requireNonNull(after.deciderId());
        int saved = after.version() == 0 ? insert(after.organisationId(), deciderId) : update(after, deciderId);
        if (saved == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.organisationId(), before, after)
                .ofOrganisation(after.organisationId())
                .as("chosen"));
    }

    private int insert(long organisationId, long deciderId) {
        return db.insertInto(ORGANISATION_DECIDER)
                .set(ORGANISATION_DECIDER.ORGANISATION_ID, organisationId)
                .set(ORGANISATION_DECIDER.DECIDER_ID, deciderId)
                .set(ORGANISATION_DECIDER.VERSION, 1)
                .onDuplicateKeyIgnore()
                .execute();
    }

    private int update(OrganisationDecider after, long deciderId) {
        return db.update(ORGANISATION_DECIDER)
                .set(ORGANISATION_DECIDER.DECIDER_ID, deciderId)
                .set(ORGANISATION_DECIDER.VERSION, after.version() + 1)
                .where(ORGANISATION_DECIDER.ORGANISATION_ID.eq(after.organisationId()))
                .and(ORGANISATION_DECIDER.VERSION.eq(after.version()))
                .execute();
    }
}
