package org.rolebridge.shell.ui;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A post or a source of money from one day to another; {@code to} is the last day, none means open. */
public record TimelineBar(
        Lane lane, String text, LocalDate from, @Nullable LocalDate to, boolean runsOut) implements Serializable {
    /** Which band of bars it belongs to. {@code runsOut} marks an end with nothing after it, in red. */
    public enum Lane {
        POSTS,
        FUNDING
    }

    LocalDate until(LocalDate end) {
        return to == null || to.isAfter(end) ? end : to;
    }
}
