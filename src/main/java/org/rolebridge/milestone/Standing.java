package org.rolebridge.milestone;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a milestone stood before a change that a second person returned. */
record Standing(
        MilestoneState state,
        @Nullable LocalDate since,
        @Nullable Long changeId,
        boolean confirmed,
        boolean waiting) {

    static final Standing UNTOUCHED = new Standing(MilestoneState.NOT_STARTED, null, null, false, false);

    static Standing after(RecordedChange recorded) {
        var change = recorded.change();
        boolean answered = recorded.answer() != null;
        return new Standing(
                change.toState(),
                change.occurredOn(),
                change.id(),
                answered && change.toState() == MilestoneState.ACHIEVED,
                !answered && change.toState().needsConfirmation());
    }
}
