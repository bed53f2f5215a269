package org.rolebridge.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.milestone.Achievement;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.milestone.MilestoneStory;
import org.springframework.stereotype.Component;

/** What a role has reached so far, recorded by its care manager and answered by the HR lead. */
@Component
class DemoMilestones {

    private static final String ONE_PLACE = "There is one post at one desk; it cannot spread any further.";
    private static final String SENT_BACK =
            "The note names a draft. Please record it again once the board has agreed to it.";

    private final MilestoneService milestones;
    private final ConfirmationService confirmations;

    DemoMilestones(MilestoneService milestones, ConfirmationService confirmations) {
        this.milestones = milestones;
        this.confirmations = confirmations;
    }

    /** @return the milestones that wait for a second person, by number */
    Map<Integer, Milestone> record(DemoPlan plan) {
        var role = plan.role();
        var open = byNumber(role.id());
        var recorded = new HashMap<Integer, Milestone>();
        for (int number : plan.inOrder()) {
            var one = Objects.requireNonNull(open.get(number));
            var what = achievement(plan, number, plan.on(number), one.version());
            recorded.put(number, milestones.achieve(one.id(), what));
        }
        for (int number : role.now().of("excluded")) {
            var one = Objects.requireNonNull(open.get(number));
            recorded.put(number, milestones.exclude(one.id(), ONE_PLACE, one.version()));
        }
        return recorded;
    }

    private static Achievement achievement(DemoPlan plan, int number, LocalDate on, int version) {
        @Nullable LocalDate began = number >= DemoPlan.PROMOTION ? plan.beganOn(number) : null;
        return new Achievement(on, began, DemoNotes.of(plan.role(), number), null, version);
    }

    /** The HR lead agrees to all but what is still waiting, and returns what does not stand. */
    void answer(DemoRole role, Map<Integer, Milestone> recorded) {
        recorded.forEach((number, milestone) -> {
            if (role.now().has("returned", number)) {
                confirmations.sendBack(milestone.id(), SENT_BACK, milestone.version());
            } else if (!role.now().has("waiting", number)) {
                confirmations.confirm(milestone.id(), milestone.version());
            }
        });
    }

    /** The HR lead agrees to a change that was just recorded. */
    void agree(Milestone milestone) {
        confirmations.confirm(milestone.id(), milestone.version());
    }

    Milestone lose(DemoRole role, int number, LocalDate on, String why) {
        var one = milestone(role, number);
        return milestones.lose(one.id(), on, why, one.version());
    }

    Milestone regain(DemoRole role, int number, LocalDate on, String note) {
        var one = milestone(role, number);
        return milestones.regain(one.id(), new Achievement(on, null, note, null, one.version()));
    }

    private Milestone milestone(DemoRole role, int number) {
        return Objects.requireNonNull(byNumber(role.id()).get(number));
    }

    private Map<Integer, Milestone> byNumber(long roleId) {
        return milestones.getProgress(roleId).stories().stream()
                .map(MilestoneStory::milestone)
                .collect(Collectors.toMap(Milestone::number, one -> one));
    }
}
