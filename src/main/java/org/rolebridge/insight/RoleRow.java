package org.rolebridge.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.Stage;

/**
 * One role in a list.
 *
 * @param staffing absent when the caller may not read the posts of this role, or it has none
 */
public record RoleRow(
        Head head,
        List<String> partners,
        List<Milestone> milestones,
        @Nullable Staffing staffing,
        NextStep next) {

    /** What the register itself holds. */
    public record Head(
            long id,
            String title,
            String kind,
            @Nullable String host,
            Lifecycle lifecycle,
            Stage stage,
            @Nullable Outcome outcome,
            LocalDate startedOn,
            @Nullable LocalDate closedOn) {}

    /** One of the ten milestones. */
    public record Milestone(
            int number, MilestoneState state, @Nullable LocalDate plannedOn) {

        boolean isOpen() {
            return state == MilestoneState.NOT_STARTED || state == MilestoneState.IN_PROGRESS;
        }
    }

    /**
     * Posts, people and money today.
     *
     * @param wte whole-time equivalents of the posts that are open
     * @param inPost whole-time equivalents of the people in them
     * @param moneyEndsOn last day on which every post is paid for; absent with permanent budget or money without end
     * @param vacantFrom first day on which a post stands empty
     */
    public record Staffing(
            @Nullable BigDecimal wte,
            @Nullable BigDecimal inPost,
            @Nullable LocalDate moneyEndsOn,
            boolean unfunded,
            @Nullable LocalDate vacantFrom) {}

    public long achieved() {
        return milestones.stream()
                .filter(milestone -> milestone.state() == MilestoneState.ACHIEVED)
                .count();
    }
}
