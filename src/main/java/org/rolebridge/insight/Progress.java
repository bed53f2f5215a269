package org.rolebridge.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.support.Diagnosis;
import org.rolebridge.workrole.Stage;

/**
 * How far the roles of a system have come, counted at one moment.
 *
 * @param place what the filter or the caller's one grant names; absent when there are several
 * @param organisations how many host a role that is not closed
 * @param stages all roles ever registered, by stage
 * @param funding absent for those who may not read posts
 * @param support roles by diagnosis; absent when there are too many cases to work out on the spot
 */
public record Progress(
        ZonedDateTime asAt,
        Optional<String> place,
        int organisations,
        Map<Stage, Integer> stages,
        List<Quarter> quarters,
        List<OrganisationRow> rows,
        Optional<FundingGaps> funding,
        Optional<Map<Diagnosis.Result, Integer>> support) {

    /** Milestones that were achieved and lost in a quarter, leaving out what a second person sent back. */
    public record Quarter(LocalDate firstDay, int achieved, int lost) {

        public LocalDate lastDay() {
            return firstDay.plusMonths(3).minusDays(1);
        }
    }

    /** One of the organisations below, with how many of its roles have each milestone. */
    public record OrganisationRow(
            long organisationId, String name, int roles, Optional<PeopleCount> people, List<Reached> milestones) {}

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

    /** When the money of posts without permanent budget runs out. */
    public enum Gap {
        ALREADY_ENDED,
        WITHIN_3_MONTHS,
        WITHIN_6_MONTHS,
        WITHIN_12_MONTHS,
        NONE_RECORDED;

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
            return lastDay.isAfter(today.plusMonths(6)) ? WITHIN_12_MONTHS : WITHIN_6_MONTHS;
        }
    }

    /** @param first the posts whose money ends first */
    public record FundingGaps(Map<Gap, Integer> posts, List<PostGap> first) {

        public int total() {
            return posts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Cumulative: what ends within six months ends within twelve too. */
        public int upTo(Gap gap) {
            return switch (gap) {
                case ALREADY_ENDED, WITHIN_3_MONTHS, NONE_RECORDED -> posts.getOrDefault(gap, 0);
                case WITHIN_6_MONTHS -> posts.getOrDefault(gap, 0) + upTo(Gap.WITHIN_3_MONTHS);
                case WITHIN_12_MONTHS -> posts.getOrDefault(gap, 0) + upTo(Gap.WITHIN_6_MONTHS);
            };
        }

        /** Paid from money that ends within a year, or ended. */
        public int ending() {
            return total() - posts.getOrDefault(Gap.NONE_RECORDED, 0);
        }
    }

    /** @param lastDay the last day that any money covers; absent when none is recorded */
    public record PostGap(
            long roleId,
            String title,
            @Nullable String host,
            long postId,
            String reference,
            @Nullable BigDecimal wte,
            @Nullable LocalDate lastDay,
            Gap gap) {}

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

    /** Roles that are not closed. */
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
