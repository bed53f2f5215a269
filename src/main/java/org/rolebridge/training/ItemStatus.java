package org.rolebridge.training;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands with one item.
 *
 * @param dueOn when they have to complete it for the first time
 * @param counting the completion or enrolment that counts, perhaps of an earlier version
 */
public record ItemStatus(
        Guidance item,
        CompletionState state,
        @Nullable LocalDate dueOn,
        @Nullable Completion counting) {

    public Optional<Completion> completion() {
        return Optional.ofNullable(counting);
    }

    /** The day that matters next: the last day it holds, or the day it is due. */
    public Optional<LocalDate> nextDay() {
        return counting != null && counting.completedOn() != null
                ? Optional.ofNullable(counting.expiresOn())
                : Optional.ofNullable(dueOn);
    }
}
