package org.rolebridge.tabular;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The value of a cell, or why there is none; an empty cell has neither. */
public record Parsed<T>(@Nullable T value, @Nullable CellRefusal refusal) {

    static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, null);
    }

    static <T> Parsed<T> refused(CellRefusal refusal) {
        return new Parsed<>(null, refusal);
    }

    static <T> Parsed<T> empty() {
        return new Parsed<>(null, null);
    }

    public boolean isEmpty() {
        return value == null && refusal == null;
    }

    /** The value, after telling the consumer about a refusal. */
    public @Nullable T orReport(Consumer<CellRefusal> report) {
        if (refusal != null) {
            report.accept(refusal);
        }
        return value;
    }
}
