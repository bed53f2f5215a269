package org.rolebridge.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.rolebridge.demo.DemoRole.Story;
import org.rolebridge.milestone.Achievement;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.milestone.MilestoneStory;
import org.springframework.stereotype.Component;

/** What each role has reached, by number of the milestone and months after the start. */
@Component
class DemoMilestones {

    private static final int PERMANENT_BUDGET = 1;
    private static final Map<Integer, Integer> FULL =
            Map.of(3, 4, 4, 5, 2, 7, 5, 8, 6, 12, PERMANENT_BUDGET, 18, 8, 20, 10, 23);
    private static final Map<Integer, Integer> GROWING = Map.of(3, 4, 4, 6, 5, 9, 2, 10, 6, 13);
    private static final Map<Integer, Integer> HALF = Map.of(3, 4, 4, 5, 5, 8, 2, 9);
    private static final Map<Integer, Integer> LITTLE = Map.of(4, 6, 3, 7);
    private static final Map<Integer, Integer> FIRST = Map.of(3, 3);

    private static final Map<Integer, String> NOTES = Map.of(
            1, "Salary moved to the recurrent budget of the team.",
            2, "Part of the integrated team; line manager named.",
            3, "Access to the record system, a desk in the practice, monthly supervision.",
            4, "Job description evaluated.",
            5, "Named in the service specification.",
            6, "Induction and yearly training run by our own lead.",
            8, "The first postholder left; the post was advertised at once and refilled.",
            10, "Went on unchanged after the move to the new care plan template.");

    private final MilestoneService milestones;
    private final ConfirmationService confirmations;
    private final DemoCast cast;
    private final Clock clock;

    DemoMilestones(MilestoneService milestones, ConfirmationService confirmations, DemoCast cast, Clock clock) {
        this.milestones = milestones;
        this.confirmations = confirmations;
        this.cast = cast;
        this.clock = clock;
    }

    void make(DemoRole role) {
        new TreeMap<>(plan(role.story())).forEach((number, months) -> {
            if (months + role.chance("late" + number, 3) < role.age(LocalDate.now(clock))) {
                achieve(role, number, months);
            }
        });
        if (role.story() == Story.LOST) {
            lose(role);
        }
    }

    private static Map<Integer, Integer> plan(Story story) {
        return switch (story) {
            case THRIVING, LOST -> FULL;
            case GROWING -> GROWING;
            case ABSORBED, COMPLETED -> HALF;
            case STALLED, ABANDONED -> LITTLE;
            case NEW, PAUSED -> FIRST;
            case PLANNED -> Map.of();
        };
    }

    private void achieve(DemoRole role, int number, int months) {
        var on = role.startedOn()
                .plusMonths(months + role.chance("late" + number, 3))
                .plusDays(role.chance("day" + number, 25));
        var milestone = cast.as(DemoCast.managerOf(role.host()), () -> {
            var open = milestone(role, number);
            return milestones.achieve(
                    open.id(),
                    new Achievement(on, role.startedOn(), NOTES.getOrDefault(number, ""), null, open.version()));
        });
        if (role.chance("confirm" + number, 4) > 0) {
            cast.run(DemoCast.hrLeadOf(role.host()), () -> confirmations.confirm(milestone.id(), milestone.version()));
        }
    }

    private void lose(DemoRole role) {
        cast.run(DemoCast.managerOf(role.host()), () -> {
            var budget = milestone(role, PERMANENT_BUDGET);
            var on = LocalDate.now(clock).minusMonths(2);
            milestones.lose(budget.id(), on, "The recurrent budget was cut in the savings round.", budget.version());
        });
    }

    private Milestone milestone(DemoRole role, int number) {
        return milestones.getProgress(role.id()).stories().stream()
                .map(MilestoneStory::milestone)
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
