package org.rolebridge.trail;

import org.jspecify.annotations.Nullable;

/**
 * One changed field in words; a null side was empty.
 *
 * @param erased whether the text was blanked on request; the proof that it was there remains
 */
public record HistoryChange(
        String field, @Nullable String before, @Nullable String after, boolean erased) {}
