package org.rolebridge.shell.ui;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One milestone on the line of time.
 *
 * @param remark what else there is to say about how it stands, or nothing
 */
public record TimelineRow(
        String label,
        @Nullable LocalDate planned,
        @Nullable LocalDate achieved,
        boolean confirmed,
        @Nullable LocalDate lost,
        String remark)
        implements Serializable {

    enum State {
        UNPLANNED,
        PLANNED,
        LATE,
        ACHIEVED,
        CONFIRMED,
        LOST
    }

    State state(LocalDate today) {
        if (lost != null) {
            return State.LOST;
        }
        if (achieved != null) {
            return confirmed ? State.CONFIRMED : State.ACHIEVED;
        }
        if (planned == null) {
            return State.UNPLANNED;
        }
        return planned.isBefore(today) ? State.LATE : State.PLANNED;
    }

    /** The date that places the row: lost, else achieved, else planned. */
    @Nullable
    LocalDate date() {
        if (lost != null) {
            return lost;
        }
        return achieved != null ? achieved : planned;
    }
}
