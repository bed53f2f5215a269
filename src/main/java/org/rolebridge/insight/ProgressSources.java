package org.rolebridge.insight;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.ORGANISATION_SCOPE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.rolebridge.insight.Progress.Place;
import org.springframework.stereotype.Component;

/** Everything that Progress is put together from. */
@Component
class ProgressSources {

    private final DSLContext db;
    private final RolePageRepository pages;
    private final ProgressRepository counts;
    private final OrganisationProgressRepository organisations;
    private final FundingGapRepository gaps;
    private final SupportCases support;

    ProgressSources(
            DSLContext db,
            RolePageRepository pages,
            ProgressRepository counts,
            OrganisationProgressRepository organisations,
            FundingGapRepository gaps,
            SupportCases support) {
        this.db = db;
        this.pages = pages;
        this.counts = counts;
        this.organisations = organisations;
        this.gaps = gaps;
        this.support = support;
    }

    ProgressRepository counts() {
        return counts;
    }

    OrganisationProgressRepository organisations() {
        return organisations;
    }

    FundingGapRepository gaps() {
        return gaps;
    }

    SupportCases support() {
        return support;
    }

    RoleSelection selection(RoleFilter filter) {
        return pages.selection(filter);
    }

    /** The name of the one organisation looked at. */
    Optional<String> place(Collection<Long> organisationIds) {
        return organisationIds.size() == 1
                ? db.select(ORGANISATION.NAME)
                        .from(ORGANISATION)
                        .where(ORGANISATION.ID.in(organisationIds))
                        .fetchOptional(ORGANISATION.NAME)
                : Optional.empty();
    }

    /** The organisations above one of them that are at or below what was given, the outermost first, one a step. */
    List<Place> way(long organisationId, Collection<Long> given) {
        var below = ORGANISATION_SCOPE.as("below");
        return db
                .select(ORGANISATION.ID, ORGANISATION.NAME, ORGANISATION_SCOPE.DEPTH)
                .from(ORGANISATION_SCOPE)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ORGANISATION_SCOPE.ANCESTOR_ID))
                .where(ORGANISATION_SCOPE.ORGANISATION_ID.eq(organisationId))
                .and(ORGANISATION_SCOPE.DEPTH.gt((short) 0))
                .and(exists(selectOne()
                        .from(below)
                        .where(below.ORGANISATION_ID.eq(ORGANISATION.ID))
                        .and(below.ANCESTOR_ID.in(given))))
                .orderBy(ORGANISATION_SCOPE.DEPTH.desc(), ORGANISATION.ID)
                .fetchGroups(ORGANISATION_SCOPE.DEPTH, row -> new Place(row.value1(), row.value2()))
                .values()
                .stream()
                .map(List::getFirst)
                .toList();
    }
}
