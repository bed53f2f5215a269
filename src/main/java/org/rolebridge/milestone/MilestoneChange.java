package org.rolebridge.milestone;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * One thing that happened to a milestone, with the day it happened and the moment it was recorded.
 *
 * @param beganOn for what is proved over time: the day from which it was proved
 * @param dayReason why the day lies long ago or before the start of the role, where it does
 * @param plannedOn the new planned day, when only the plan changed
 */
public record MilestoneChange(
        long id,
        long roleId,
        long milestoneId,
        MilestoneState fromState,
        MilestoneState toState,
        LocalDate occurredOn,
        @Nullable LocalDate beganOn,
        @Nullable LocalDate plannedOn,
        Instant recordedAt,
        long recordedBy,
        @Nullable String note,
        @Nullable String evidenceLink,
        @Nullable String dayReason) {

    public static final int MAX_NOTE = 1000;

    public MilestoneChange {
        if (note != null && note.length() > MAX_NOTE) {
            throw RuleViolation.at("reason", "milestone-reason", MAX_NOTE);
        }
    }

    static MilestoneChange of(Milestone before, Milestone after, LocalDate on, long person) {
        return new MilestoneChange(
                0,
                before.roleId(),
                before.id(),
                before.state(),
                after.state(),
                on,
                null,
                null,
                Instant.EPOCH,
                person,
                null,
                null,
                null);
    }

    /** With what proves that the milestone was reached. */
    MilestoneChange proved(Achievement what) {
        return with(what.beganOn(), plannedOn, what.note(), what.evidenceLink()).onDayBecause(what.dayReason());
    }

    MilestoneChange onDayBecause(@Nullable String reason) {
        return new MilestoneChange(
                id,
                roleId,
                milestoneId,
                fromState,
                toState,
                occurredOn,
                beganOn,
                plannedOn,
                recordedAt,
                recordedBy,
                note,
                evidenceLink,
                reason);
    }

    MilestoneChange because(String reason) {
        if (reason.isBlank()) {
            throw RuleViolation.at("reason", "milestone-reason", MAX_NOTE);
        }
        return with(beganOn, plannedOn, reason.strip(), evidenceLink);
    }

    MilestoneChange replanned(LocalDate day) {
        return with(beganOn, day, note, evidenceLink);
    }

    MilestoneChange recordedAt(Instant moment) {
        return new MilestoneChange(
                id,
                roleId,
                milestoneId,
                fromState,
                toState,
                occurredOn,
                beganOn,
                plannedOn,
                moment,
                recordedBy,
                note,
                evidenceLink,
                dayReason);
    }

    private MilestoneChange with(
            @Nullable LocalDate began, @Nullable LocalDate planned, @Nullable String words, @Nullable String link) {
        return new MilestoneChange(
                id,
                roleId,
                milestoneId,
                fromState,
                toState,
                occurredOn,
                began,
                planned,
                recordedAt,
                recordedBy,
                words,
                link,
                dayReason);
    }

    public boolean isReplan() {
        return plannedOn != null;
    }

    /** Puts right an earlier change that nobody had answered yet. */
    boolean isCorrection() {
        return !isReplan() && fromState == toState;
    }
}
