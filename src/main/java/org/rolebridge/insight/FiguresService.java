package org.rolebridge.insight;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.insight.RoleFilter.Attention;
import org.rolebridge.insight.RoleRow.Staffing;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Stage;
import org.rolebridge.workrole.WorkRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's live roles in a few numbers, and how they fit into the whole. */
@Service
@Requires(Permission.ROLE_READ)
@Transactional(readOnly = true)
public class FiguresService {

    /** So many roles of a kind are compared at most. */
    public static final int MOST_COMPARED = KindBenchmark.MOST_ROLES;

    private static final RoleFilter LIVE = RoleFilter.ALL.in(Lifecycle.LIVE);

    private final RolePageRepository pages;
    private final WorkforceRepository workforce;
    private final FitInRepository fitIn;
    private final ComparisonRepository comparisons;

    FiguresService(
            RolePageRepository pages,
            WorkforceRepository workforce,
            FitInRepository fitIn,
            ComparisonRepository comparisons) {
        this.pages = pages;
        this.workforce = workforce;
        this.fitIn = fitIn;
        this.comparisons = comparisons;
    }

    public RoleFigures figures() {
        var live = count(LIVE);
        var embedded = count(LIVE.at(Stage.EMBEDDED));
        if (!CurrentPerson.may(Permission.POST_READ)) {
            return new RoleFigures(live, embedded, null, null, null);
        }
        var posts = live.more() ? List.<Staffing>of() : posts();
        var ending = count(LIVE.needing(Attention.FUNDING_ENDS));
        return new RoleFigures(live, embedded, ending, sum(posts, Staffing::wte), sum(posts, Staffing::inPost));
    }

    private CappedCount count(RoleFilter filter) {
        return pages.count(pages.selection(filter), CappedCount.CAP);
    }

    private Collection<Staffing> posts() {
        var selection = pages.selection(LIVE);
        return workforce
                .staffing(pages.ids(selection, CappedCount.CAP), selection.today())
                .values();
    }

    private static @Nullable BigDecimal sum(
            Collection<Staffing> posts, Function<Staffing, @Nullable BigDecimal> number) {
        return posts.stream()
                .map(number)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** How a role compares with the others of its kind. */
    public Comparison compare(WorkRole role) {
        return comparisons.of(role);
    }

    /** How the roles that an organisation hosts compare with those around it. */
    public FitIn fitIn(long organisationId) {
        return fitIn.of(organisationId);
    }
}
