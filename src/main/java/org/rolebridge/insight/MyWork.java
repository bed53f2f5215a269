package org.rolebridge.insight;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What needs a person now.
 *
 * @param tasks the first of them, the most urgent on top
 * @param counts how many there are of each kind, no further than {@link #MOST}
 */
public record MyWork(ZonedDateTime now, List<Task> tasks, Map<TaskKind, Integer> counts) {

    /** So many are shown on the page. */
    public static final int SHOWN = 10;
    /** Of one kind no more are shown as long as others wait. */
    static final int OF_ONE_KIND = 4;
    /** Of one kind no more are counted. */
    public static final int MOST = 99;

    static MyWork of(ZonedDateTime now, List<Task> all) {
        var counts = new TreeMap<TaskKind, Integer>();
        all.forEach(task -> counts.merge(task.kind(), 1, Integer::sum));
        counts.replaceAll((kind, count) -> Math.min(count, MOST));
        var today = now.toLocalDate();
        var order = Comparator.comparing((Task task) -> task.due() == null ? today : task.due())
                .thenComparing(Task::kind)
                .thenComparing(Task::roleId)
                .thenComparing(Task::recordId);
        var first = first(all.stream().sorted(order).toList());
        return new MyWork(now, first.stream().sorted(order).toList(), counts);
    }

    /** The first few of each kind before more of one kind, so that a long list of one hides no other. */
    private static List<Task> first(List<Task> sorted) {
        var seen = new EnumMap<TaskKind, Integer>(TaskKind.class);
        var few = sorted.stream()
                .filter(task -> seen.merge(task.kind(), 1, Integer::sum) <= OF_ONE_KIND)
                .toList();
        var rest = sorted.stream().filter(task -> !few.contains(task));
        return Stream.concat(few.stream(), rest).limit(SHOWN).toList();
    }

    public LocalDate today() {
        return now.toLocalDate();
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int late() {
        return counts.getOrDefault(TaskKind.MILESTONE_LATE, 0);
    }
}
