package org.rolebridge.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.insight.RoleRow.Head;
import org.rolebridge.insight.RoleRow.Milestone;
import org.rolebridge.insight.RoleRow.Staffing;
import org.rolebridge.workrole.Lifecycle;

/**
 * The one thing to say about a role in a list: what is late or about to break, else what comes next.
 *
 * @param milestone its number, where the step is a milestone; else 0
 * @param on the day it hangs on
 */
public record NextStep(Kind kind, int milestone, @Nullable LocalDate on) {

    /** Money that ends within so many months is worth saying. */
    public static final int MONTHS_AHEAD = 6;
    /** A post that has stood empty for so long is worth saying. */
    public static final int DAYS_VACANT = 30;

    /** In the order in which they matter. */
    public enum Kind {
        CLOSED,
        PAUSED,
        STARTS,
        MILESTONE_LATE,
        FUNDING_ENDED,
        FUNDING_ENDS,
        VACANT,
        UNFUNDED,
        MILESTONE_NEXT,
        NOTHING
    }

    static NextStep of(Head role, List<Milestone> milestones, @Nullable Staffing staffing, LocalDate today) {
        if (role.lifecycle() != Lifecycle.LIVE) {
            return resting(role);
        }
        var due = milestones.stream()
                .flatMap(NextStep::due)
                .min(Comparator.comparing(Due::on).thenComparing(Due::number));
        return due.filter(milestone -> milestone.on().isBefore(today))
                .map(milestone -> new NextStep(Kind.MILESTONE_LATE, milestone.number(), milestone.on()))
                .or(() -> Optional.ofNullable(staffing).flatMap(posts -> troubleWith(posts, today)))
                .or(() -> due.map(milestone -> new NextStep(Kind.MILESTONE_NEXT, milestone.number(), milestone.on())))
                .orElse(new NextStep(Kind.NOTHING, 0, null));
    }

    private record Due(LocalDate on, int number) {}

    private static Stream<Due> due(Milestone milestone) {
        var on = milestone.plannedOn();
        return milestone.isOpen() && on != null ? Stream.of(new Due(on, milestone.number())) : Stream.empty();
    }

    private static NextStep resting(Head role) {
        return switch (role.lifecycle()) {
            case CLOSED -> new NextStep(Kind.CLOSED, 0, role.closedOn());
            case PAUSED -> new NextStep(Kind.PAUSED, 0, null);
            case PLANNED -> new NextStep(Kind.STARTS, 0, role.startedOn());
            case LIVE -> throw new IllegalArgumentException("A live role does not rest");
        };
    }

    private static Optional<NextStep> troubleWith(Staffing posts, LocalDate today) {
        var ends = posts.moneyEndsOn();
        if (ends != null && !ends.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            return Optional.of(new NextStep(ends.isBefore(today) ? Kind.FUNDING_ENDED : Kind.FUNDING_ENDS, 0, ends));
        }
        var vacant = posts.vacantFrom();
        if (vacant != null && !vacant.isAfter(today.minusDays(DAYS_VACANT))) {
            return Optional.of(new NextStep(Kind.VACANT, 0, vacant));
        }
        return posts.unfunded() ? Optional.of(new NextStep(Kind.UNFUNDED, 0, null)) : Optional.empty();
    }
}
