package org.rolebridge.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.post.FundingSource;
import org.rolebridge.support.Diagnosis;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Stage;

/**
 * How far the roles of a system have come, counted at one moment.
 *
 * @param place what the filter or the caller's one grant names; absent when there are several
 * @param way the organisations between what the caller was given and the one looked at, from the outside in
 * @param organisations how many host a role that is not closed
 * @param stages all roles ever registered, by stage
 * @param lifecycles the same roles, by lifecycle
 * @param funding absent for those who may not read posts
 * @param support roles by diagnosis; absent when there are too many cases to work out on the spot
 */
public record Progress(
        ZonedDateTime asAt,
        Optional<String> place,
        List<Place> way,
        int organisations,
        Map<Stage, Integer> stages,
        Map<Lifecycle, Integer> lifecycles,
        List<Quarter> quarters,
        List<OrganisationRow> rows,
        Optional<FundingGaps> funding,
        Optional<Map<Diagnosis.Result, Integer>> support) {

    /** So many organisations are compared, those with the most roles; more would not fit a chart. */
    public static final int MOST_ORGANISATIONS = 12;

    /** An organisation on the way to the one looked at. */
    public record Place(long id, String name) {}

    /** Milestones that were achieved and lost in a quarter, leaving out what a second person sent back. */
    public record Quarter(LocalDate firstDay, int achieved, int lost) {

        public LocalDate lastDay() {
            return firstDay.plusMonths(3).minusDays(1);
        }

        /** Whether it still runs, so that its numbers may grow. */
        public boolean runs(LocalDate today) {
            return !lastDay().isBefore(today);
        }
    }

    /**
     * One of the organisations below, with how many of its roles have each milestone.
     *
     * @param members how many organisations right below it take part in roles too
     */
    public record OrganisationRow(
            long organisationId,
            String name,
            int roles,
            int members,
            Optional<PeopleCount> people,
            List<Reached> milestones) {}

    /**
     * @param achieved roles that have the milestone
     * @param of roles to which it applies
     */
    public record Reached(int achieved, int of) {

        /** From 0 to 100; not a number where it applies to none. */
        public double percent() {
            return of == 0 ? Double.NaN : Math.round(100.0 * achieved / of);
        }
    }

    /** A number of people; one to four are not told across organisations, as they could be recognised. */
    public record PeopleCount(int number, boolean few) {

        private static final int FEWEST_TOLD = 5;

        static PeopleCount of(int people) {
            boolean few = people > 0 && people < FEWEST_TOLD;
            return new PeopleCount(few ? 0 : people, few);
        }
    }

    /** When the money of posts without permanent budget runs out; a post is in one of them. */
    public enum Gap {
        ALREADY_ENDED,
        WITHIN_3_MONTHS,
        IN_3_TO_6_MONTHS,
        IN_6_TO_12_MONTHS,
        NONE_RECORDED;

        static final Set<Gap> TO_COME = EnumSet.of(WITHIN_3_MONTHS, IN_3_TO_6_MONTHS, IN_6_TO_12_MONTHS);

        static Gap of(@Nullable LocalDate lastDay, LocalDate today) {
            if (lastDay == null) {
                return NONE_RECORDED;
            }
            if (lastDay.isBefore(today)) {
                return ALREADY_ENDED;
            }
            if (!lastDay.isAfter(today.plusMonths(3))) {
                return WITHIN_3_MONTHS;
            }
            return lastDay.isAfter(today.plusMonths(6)) ? IN_6_TO_12_MONTHS : IN_3_TO_6_MONTHS;
        }
    }

    /** @param first the posts whose money ends first */
    public record FundingGaps(Map<Gap, Integer> posts, List<PostGap> first) {

        public int total() {
            return posts.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int count(Gap gap) {
            return posts.getOrDefault(gap, 0);
        }

        /** Of some of them; of all when none is named. */
        public int count(Set<Gap> gaps) {
            return gaps.isEmpty()
                    ? total()
                    : gaps.stream().mapToInt(this::count).sum();
        }

        /** Paid today from money that ends within a year. */
        public int ending() {
            return count(Gap.TO_COME);
        }
    }

    /**
     * Who pays for a share of a post today.
     *
     * @param name the award, or what was noted; absent when there is nothing or the caller may not know
     * @param until absent when it goes on
     */
    public record Payer(
            FundingSource source,
            @Nullable String name,
            @Nullable String funder,
            @Nullable LocalDate until) {}

    /**
     * @param lastDay the last day that any money covers; absent when none is recorded
     * @param payers who pays today; nobody when the money has ended
     */
    public record PostGap(
            long roleId,
            String title,
            @Nullable String host,
            long postId,
            String reference,
            @Nullable BigDecimal wte,
            @Nullable LocalDate lastDay,
            Gap gap,
            List<Payer> payers) {

        PostGap paidBy(List<Payer> now) {
            return new PostGap(roleId, title, host, postId, reference, wte, lastDay, gap, now);
        }
    }

    /**
     * Which milestones that were achieved or lost somebody wants to see.
     *
     * @param states none for both
     */
    public record EventFilter(
            @Nullable LocalDate from, @Nullable LocalDate to, Set<MilestoneState> states) {

        public static final Set<MilestoneState> STATES = EnumSet.of(MilestoneState.ACHIEVED, MilestoneState.LOST);

        public EventFilter {
            states = states.isEmpty() ? STATES : Set.copyOf(states);
        }

        String asText() {
            return "from " + from + " to " + to + " " + new TreeSet<>(states);
        }
    }

    /** A milestone that was achieved or lost. */
    public record Event(
            long id,
            LocalDate on,
            MilestoneState state,
            int milestone,
            long roleId,
            String title,
            @Nullable String host) {}

    public int registered() {
        return stages.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Roles that are not closed: planned, live or paused. */
    public int open() {
        return registered() - count(Stage.CLOSED);
    }

    public int count(Stage stage) {
        return stages.getOrDefault(stage, 0);
    }

    /** Milestones achieved in the last four quarters. */
    public int achievedLately() {
        return quarters.stream()
                .skip(Math.max(0, quarters.size() - 4))
                .mapToInt(Quarter::achieved)
                .sum();
    }
}
