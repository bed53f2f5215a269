package org.rolebridge.insight;

import static org.rolebridge.db.Tables.ORGANISATION;

import java.util.Collection;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Everything that Progress is put together from. */
@Component
class ProgressSources {

    private final DSLContext db;
    private final RolePageRepository pages;
    private final ProgressRepository counts;
    private final OrganisationProgressRepository organisations;
    private final FundingGapRepository gaps;

    ProgressSources(
            DSLContext db,
            RolePageRepository pages,
            ProgressRepository counts,
            OrganisationProgressRepository organisations,
            FundingGapRepository gaps) {
        this.db = db;
        this.pages = pages;
        this.counts = counts;
        this.organisations = organisations;
        this.gaps = gaps;
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
}
