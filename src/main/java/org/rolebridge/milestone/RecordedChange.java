package org.rolebridge.milestone;

import org.jspecify.annotations.Nullable;

/** A change with the answer that a second person gave to it, if there is one. */
public record RecordedChange(
        MilestoneChange change, @Nullable Confirmation answer) {

    public boolean isReturned() {
        return answer != null && answer.answer() == Answer.RETURNED;
    }

    public boolean isConfirmed() {
        return answer != null && answer.answer() == Answer.CONFIRMED;
    }
}
