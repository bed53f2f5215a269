package org.rolebridge.milestone;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change with what was asked and answered about it, and with the answer that ended its waiting, if there is one.
 *
 * @param messages oldest first
 */
public record RecordedChange(
        MilestoneChange change, @Nullable Confirmation answer, List<MilestoneMessage> messages) {

    public RecordedChange(MilestoneChange change, @Nullable Confirmation answer) {
        this(change, answer, List.of());
    }

    public boolean isReturned() {
        return answer != null && answer.answer() == Answer.RETURNED;
    }

    public boolean isConfirmed() {
        return answer != null && answer.answer() == Answer.CONFIRMED;
    }

    /** Neither sent back nor taken back. */
    boolean stands() {
        return answer == null || answer.answer().stands();
    }
}
