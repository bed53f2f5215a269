package org.rolebridge.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jooq.Record;
import org.jooq.Select;

/**
 * Puts many selects together two by two, so that five hundred are nested nine deep: one after the other they would be
 * nested as deep as there are, and the embedded database runs out of memory over that.
 */
public final class Unions {

    private Unions() {}

    public static <R extends Record> Optional<Select<R>> distinct(List<? extends Select<R>> parts) {
        return together(parts, Select::union);
    }

    public static <R extends Record> Optional<Select<R>> all(List<? extends Select<R>> parts) {
        return together(parts, Select::unionAll);
    }

    private static <R extends Record> Optional<Select<R>> together(
            List<? extends Select<R>> parts, BinaryOperator<Select<R>> union) {
        if (parts.size() < 2) {
            return parts.stream().<Select<R>>map(part -> part).findFirst();
        }
        int half = parts.size() / 2;
        return together(parts.subList(0, half), union)
                .flatMap(left ->
                        together(parts.subList(half, parts.size()), union).map(right -> union.apply(left, right)));
    }
}
