package org.rolebridge.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rolebridge.demo.DemoRole.Story;

/**
 * On which days a role reaches its milestones, by their numbers, and when it loses its permanent budget again.
 *
 * @param reached what it has reached up to now, also what a second person has still to answer
 */
record DemoPlan(SortedMap<Integer, LocalDate> reached, DemoRole role) {

    static final int PERMANENT_BUDGET = 1;
    static final int PROMOTION = 7;
    static final int REFILLED = 8;
    static final int WIDESPREAD = 9;
    static final int TOOLS_CHANGED = 10;

    private static final Map<Integer, Integer> EARLY_BUDGET =
            Map.of(3, 3, 2, 5, 4, 10, 1, 15, 6, 18, 5, 22, 8, 23, 9, 27, 7, 31, 10, 35);
    private static final List<Map<Integer, Integer>> EMBEDDING = List.of(
            Map.of(2, 2, 3, 5, 4, 8, 5, 16, 6, 19, 1, 23, 8, 26, 10, 30, 9, 33, 7, 37),
            Map.of(2, 3, 4, 6, 3, 7, 6, 14, 5, 17, 1, 21, 7, 24, 9, 29, 10, 33, 8, 36),
            EARLY_BUDGET);
    private static final List<Map<Integer, Integer>> GROWING = List.of(
            Map.of(2, 2, 3, 5, 4, 8, 5, 15, 6, 18),
            Map.of(3, 3, 2, 4, 4, 7, 6, 13, 5, 17, 10, 23),
            Map.of(2, 3, 4, 6, 3, 8, 5, 12, 8, 18, 6, 20));
    private static final Map<Integer, Integer> ENDED = Map.of(2, 3, 3, 5, 4, 8, 5, 12);
    private static final Map<Integer, Integer> LITTLE = Map.of(3, 5, 2, 7);
    private static final Map<Integer, Integer> FIRST = Map.of(2, 2, 3, 4);

    private static final int DAYS_IN_A_MONTH = 25;
    private static final int DAYS_FRESH = 12;
    private static final int BUDGET_LOST_AFTER = 25;
    private static final int BUDGET_REGAINED_AFTER = 31;

    static DemoPlan of(DemoRole role) {
        var reached = new TreeMap<Integer, LocalDate>();
        var latest = role.story().isClosed() ? role.lastDay() : role.today().minusDays(DAYS_FRESH);
        months(role).forEach((number, months) -> {
            var on = role.startedOn()
                    .plusMonths(months + role.chance("month" + number, 2))
                    .plusDays(role.chance("day" + number, DAYS_IN_A_MONTH));
            if (!on.isAfter(latest) && !isOpen(role, number)) {
                reached.put(number, on);
            }
        });
        role.now().of("waiting").forEach(number -> reached.put(number, fresh(role, "waiting")));
        role.now()
                .of("returned")
                .forEach(number -> reached.put(number, fresh(role, "returned").minusDays(DAYS_FRESH)));
        return new DemoPlan(reached, role);
    }

    private static boolean isOpen(DemoRole role, int number) {
        return role.now().has("late", number)
                || role.now().has("soon", number)
                || role.now().has("excluded", number);
    }

    private static LocalDate fresh(DemoRole role, String question) {
        return role.now().has("today") ? role.today() : role.today().minusDays(role.chance(question, DAYS_FRESH));
    }

    private static Map<Integer, Integer> months(DemoRole role) {
        return switch (role.story()) {
            case THRIVING -> EMBEDDING.get(role.chance("way", EMBEDDING.size()));
            case LOST, REGAINED -> EARLY_BUDGET;
            case GROWING -> GROWING.get(role.chance("way", GROWING.size()));
            case ABSORBED, COMPLETED -> ENDED;
            case STALLED, ABANDONED -> LITTLE;
            case NEW, PAUSED -> FIRST;
            case PLANNED -> Map.of();
        };
    }

    /** The numbers in the order in which they were reached. */
    List<Integer> inOrder() {
        return reached.entrySet().stream()
                .sorted(Map.Entry.<Integer, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    LocalDate on(int number) {
        return Objects.requireNonNull(reached.get(number), role.key() + " " + number);
    }

    /** The day from which something was proved over time. */
    LocalDate beganOn(int number) {
        return switch (number) {
            case REFILLED -> firstLeaverOn().orElseThrow();
            case PROMOTION -> on(number).minusDays(100L + role.chance("promoted", 60));
            case TOOLS_CHANGED -> on(number).minusDays(60L + role.chance("tools", 40));
            default -> role.startedOn();
        };
    }

    /** The last day of the first person in post, where somebody came after them. */
    Optional<LocalDate> firstLeaverOn() {
        return Optional.ofNullable(reached.get(REFILLED)).map(day -> day.minusDays(35L + role.chance("leaver", 40)));
    }

    /** The first day that the organisation's own recurrent money pays. */
    Optional<LocalDate> permanentFrom() {
        return Optional.ofNullable(reached.get(PERMANENT_BUDGET));
    }

    Optional<LocalDate> budgetLostOn() {
        return switch (role.story()) {
            case LOST -> Optional.of(role.today().minusDays(role.now().number("lost", 70)));
            case REGAINED ->
                Optional.of(role.startedOn().plusMonths(BUDGET_LOST_AFTER).plusDays(8));
            default -> Optional.empty();
        };
    }

    Optional<LocalDate> budgetRegainedOn() {
        return role.story() == Story.REGAINED
                ? Optional.of(role.startedOn().plusMonths(BUDGET_REGAINED_AFTER))
                : Optional.empty();
    }
}
