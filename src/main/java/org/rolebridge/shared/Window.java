package org.rolebridge.shared;

/** The rows of a long list that a screen wants now. */
public record Window(int offset, int limit) {

    public static final int MAX_ROWS = 500;

    public Window {
        if (offset < 0 || limit < 1 || limit > MAX_ROWS) {
            throw new IllegalArgumentException("Window of " + limit + " rows from " + offset);
        }
    }
}
