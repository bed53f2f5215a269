package org.rolebridge.shared;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One field of a record, before and after. */
public record Change(
        String field, @Nullable Object before, @Nullable Object after) {

    private static final Set<String> UNTRACKED = Set.of("id", "version", "updatedAt", "createdAt");

    /** What differs between two versions of a record; a null side stands for "was not there". */
    public static List<Change> between(@Nullable Record before, @Nullable Record after) {
        var shape = Objects.requireNonNull(after == null ? before : after).getClass();
        var changes = new ArrayList<Change>();
        for (var component : shape.getRecordComponents()) {
            if (!UNTRACKED.contains(component.getName())) {
                compare(component.getName(), value(component, before), value(component, after), changes);
            }
        }
        return changes;
    }

    /** Maps are compared entry by entry, as fields called {@code scores.SALARY_PAID}. */
    private static void compare(String field, @Nullable Object before, @Nullable Object after, List<Change> changes) {
        if (before instanceof Map<?, ?> || after instanceof Map<?, ?>) {
            var left = before instanceof Map<?, ?> map ? map : Map.of();
            var right = after instanceof Map<?, ?> map ? map : Map.of();
            var keys = new LinkedHashSet<Object>(left.keySet());
            keys.addAll(right.keySet());
            keys.forEach(key -> compare(field + "." + key, left.get(key), right.get(key), changes));
        } else if (!Objects.equals(before, after)) {
            changes.add(new Change(field, before, after));
        }
    }

    /** The table name of a record class: {@code WorkRole} becomes {@code work_role}. */
    public static String entityName(Class<?> shape) {
        return shape.getSimpleName().replaceAll("(?<=[a-z])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** The version a record carries. */
    public static int versionOf(Record holder) {
        for (var component : holder.getClass().getRecordComponents()) {
            if (component.getName().equals("version") && value(component, holder) instanceof Integer version) {
                return version;
            }
        }
        throw new IllegalArgumentException(holder.getClass() + " carries no version");
    }

    private static @Nullable Object value(RecordComponent component, @Nullable Record holder) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return holder == null ? null : accessor.invoke(holder);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Record component " + component + " cannot be read", unreadable);
        }
    }
}
