package org.rolebridge.milestone;

import static org.rolebridge.milestone.MilestoneState.ACHIEVED;
import static org.rolebridge.milestone.MilestoneState.IN_PROGRESS;
import static org.rolebridge.milestone.MilestoneState.LOST;
import static org.rolebridge.milestone.MilestoneState.NOT_APPLICABLE;
import static org.rolebridge.milestone.MilestoneState.NOT_STARTED;
import static org.rolebridge.milestone.MilestoneState.RETIRED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * One of the ten milestones of a role, or an extra one that its organisation added, as it stands now.
 *
 * @param number 1 to 10 for the ten; above that an extra milestone, which never counts towards the stage
 * @param title only of an extra milestone
 * @param occurredOn the day since which it stands as it does
 * @param lastChangeId the change that brought it where it stands; none for a milestone that nobody has touched
 * @param confirmed a second person agreed that it is achieved
 * @param waiting a second person has still to answer the last change
 * @param asked the second person asked something about it, which those who run the role have still to answer
 */
public record Milestone(
        long id,
        long roleId,
        int number,
        @Nullable String title,
        MilestoneState state,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate occurredOn,
        @Nullable Long lastChangeId,
        boolean confirmed,
        boolean waiting,
        boolean asked,
        int version) {

    public static final int TEN = 10;
    public static final int MAX_NUMBER = 40;
    public static final int MAX_TITLE = 160;
    static final LocalDate LATEST_PLAN = LocalDate.of(2100, 12, 31);

    public Milestone {
        if (number > TEN) {
            require(number <= MAX_NUMBER, "title", "milestone-extra-count", MAX_NUMBER - TEN);
            boolean named = title != null && !title.isBlank() && title.length() <= MAX_TITLE;
            require(named, "title", "milestone-title-length", MAX_TITLE);
        }
        require(plannedOn == null || !plannedOn.isAfter(LATEST_PLAN), "plannedOn", "milestone-plan-range", LATEST_PLAN);
    }

    /** A milestone that nobody has touched yet. */
    static Milestone planned(long roleId, int number, @Nullable String title, @Nullable LocalDate plannedOn) {
        return new Milestone(0, roleId, number, title, NOT_STARTED, plannedOn, null, null, false, false, false, 0);
    }

    /** Empty for an extra milestone. */
    public Optional<MilestoneKind> kind() {
        return MilestoneKind.of(number);
    }

    public boolean isExtra() {
        return number > TEN;
    }

    public boolean isProvedOverTime() {
        return kind().map(MilestoneKind::isProvedOverTime).orElse(false);
    }

    /** Still to be reached; that it does not apply counts only once a second person agreed. */
    public boolean isOpen() {
        return state == NOT_STARTED || state == IN_PROGRESS || (state == NOT_APPLICABLE && waiting);
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && plannedOn != null && plannedOn.isBefore(today);
    }

    /** What can be recorded now, the most likely first. */
    public List<MilestoneStep> possibleSteps() {
        return Arrays.stream(MilestoneStep.values())
                .filter(step -> step.isPossible(this))
                .toList();
    }

    Milestone start(LocalDate today) {
        MilestoneStep.START.require(this);
        return to(IN_PROGRESS, today);
    }

    Milestone achieve(Achievement what, RoleDays days) {
        MilestoneStep.ACHIEVE.require(this);
        return reached(what, days);
    }

    /** Puts right what was recorded, as long as nobody has answered it. */
    Milestone correct(Achievement what, RoleDays days) {
        MilestoneStep.CORRECT.require(this);
        return reached(what, days);
    }

    Milestone regain(Achievement what, RoleDays days) {
        MilestoneStep.REGAIN.require(this);
        days.requireAfter(occurredOn, "on", what.on());
        return reached(what, days);
    }

    Milestone lose(Loss what, RoleDays days) {
        MilestoneStep.LOSE.require(this);
        days.requireAfter(occurredOn, "on", what.on());
        days.requireReason(what.on(), what.dayReason());
        return to(LOST, what.on());
    }

    Milestone exclude(LocalDate today) {
        MilestoneStep.EXCLUDE.require(this);
        return to(NOT_APPLICABLE, today);
    }

    Milestone replan(LocalDate day, LocalDate today) {
        MilestoneStep.REPLAN.require(this);
        require(!day.isBefore(today), "plannedOn", "milestone-plan-past", today);
        return new Milestone(
                id, roleId, number, title, state, day, occurredOn, lastChangeId, confirmed, waiting, asked, version);
    }

    Milestone confirm() {
        require(waiting, "reason", "milestone-not-waiting");
        return standing(state, occurredOn, lastChangeId, state == ACHIEVED, false);
    }

    /** A second person did not agree: back to what stood before. */
    Milestone sendBack(Standing before) {
        require(waiting, "reason", "milestone-not-waiting");
        return standing(before.state(), before.since(), before.changeId(), before.confirmed(), before.waiting());
    }

    /** It was recorded by mistake: back to what stood before, as long as no second person has agreed. */
    Milestone withdraw(Standing before) {
        MilestoneStep.WITHDRAW.require(this);
        return standing(before.state(), before.since(), before.changeId(), before.confirmed(), before.waiting());
    }

    /** The second person wants to know something first. */
    Milestone ask() {
        require(waiting, "question", "milestone-not-waiting");
        require(!asked, "question", "milestone-asked-already");
        return asked(true);
    }

    Milestone reply() {
        require(asked, "reply", "milestone-not-asked");
        return asked(false);
    }

    Milestone rename(String words) {
        MilestoneStep.RENAME.require(this);
        return new Milestone(
                id,
                roleId,
                number,
                words,
                state,
                plannedOn,
                occurredOn,
                lastChangeId,
                confirmed,
                waiting,
                asked,
                version);
    }

    /** Nobody follows it any more; it stays in the history. */
    Milestone retire(LocalDate today) {
        MilestoneStep.RETIRE.require(this);
        return to(RETIRED, today);
    }

    Milestone basedOn(int readVersion) {
        return new Milestone(
                id,
                roleId,
                number,
                title,
                state,
                plannedOn,
                occurredOn,
                lastChangeId,
                confirmed,
                waiting,
                asked,
                readVersion);
    }

    Milestone changedBy(long changeId) {
        return standing(state, occurredOn, changeId, confirmed, waiting);
    }

    private Milestone reached(Achievement what, RoleDays days) {
        days.require("on", what.on());
        if (isProvedOverTime()) {
            what.requireProof();
        }
        if (what.beganOn() != null) {
            days.require("beganOn", what.beganOn());
            days.requireReasonBeforeStart(what.beganOn(), what.dayReason());
        }
        days.requireReason(what.on(), what.dayReason());
        return to(ACHIEVED, what.on());
    }

    private Milestone to(MilestoneState next, LocalDate since) {
        return standing(next, since, lastChangeId, false, next.needsConfirmation());
    }

    private Milestone asked(boolean open) {
        return new Milestone(
                id,
                roleId,
                number,
                title,
                state,
                plannedOn,
                occurredOn,
                lastChangeId,
                confirmed,
                waiting,
                open,
                version);
    }

    private Milestone standing(
            MilestoneState next, @Nullable LocalDate since, @Nullable Long changeId, boolean agreed, boolean open) {
        return new Milestone(id, roleId, number, title, next, plannedOn, since, changeId, agreed, open, false, version);
    }

    private static void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            throw RuleViolation.at(field, code, arguments);
        }
    }
}
