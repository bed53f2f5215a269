package org.rolebridge.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Milestones to try rules with, without a database. */
final class Examples {

    static final LocalDate START = LocalDate.of(2025, 4, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final RoleDays DAYS = new RoleDays(START, TODAY, 24);

    private Examples() {}

    static Milestone milestone(MilestoneKind kind, MilestoneState state) {
        return milestone(kind, state, false);
    }

    static Milestone milestone(MilestoneKind kind, MilestoneState state, boolean waiting) {
        boolean touched = state != MilestoneState.NOT_STARTED;
        return new Milestone(
                kind.number(),
                1,
                kind.number(),
                null,
                state,
                START.plusYears(1),
                touched ? START.plusMonths(1) : null,
                touched ? 1L : null,
                false,
                waiting,
                false,
                3);
    }

    /** All ten: these achieved, the rest not started. */
    static List<Milestone> achieved(Set<MilestoneKind> kinds) {
        var ten = new ArrayList<Milestone>();
        for (var kind : MilestoneKind.values()) {
            ten.add(milestone(kind, kinds.contains(kind) ? MilestoneState.ACHIEVED : MilestoneState.NOT_STARTED));
        }
        return ten;
    }

    static Milestone extra(MilestoneState state) {
        return new Milestone(11, 1, 11, "Own car", state, null, TODAY, 1L, false, false, false, 0);
    }

    static Achievement on(LocalDate day) {
        return new Achievement(day, null, null, null, 3);
    }

    static Loss lost(LocalDate day) {
        return new Loss(day, "The team was dissolved", null, 3);
    }

    static Achievement proved(@Nullable LocalDate from, @Nullable String note) {
        return new Achievement(TODAY, from, note, null, 3);
    }

    static RecordedChange change(long id, MilestoneState from, MilestoneState to) {
        return new RecordedChange(change(id, from, to, 7), null);
    }

    static RecordedChange answered(long id, MilestoneState from, MilestoneState to, Answer answer) {
        var change = change(id, from, to, 7);
        return new RecordedChange(
                change, new Confirmation(id, 1, 1, id, 7, 8, Instant.EPOCH, answer, "The chart is missing"));
    }

    static MilestoneChange change(long id, MilestoneState from, MilestoneState to, long person) {
        return new MilestoneChange(
                id, 1, 1, from, to, START.plusDays(id), null, null, Instant.EPOCH, person, null, null, null);
    }

    static MilestoneChange replan(long id, long person) {
        return change(id, MilestoneState.NOT_STARTED, MilestoneState.NOT_STARTED, person)
                .replanned(TODAY);
    }
}
