package org.rolebridge.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.milestone.Achievement;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.milestone.Loss;
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

    private static final String QUESTION = "Which document shows this, and from which day does it hold?";
    private static final String ANSWER =
            "The minutes of the network board, item 4; it holds from the first of the month.";
    private static final String SLIP = "Meant for the role next to this one in the list.";
    private static final String ENTERED_LATE =
            "Entered from the files of the project when the role came into this register.";

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
        return new Achievement(
                on, began, DemoNotes.of(plan.role(), number), null, lateReason(plan.role(), on), version);
    }

    private static @Nullable String lateReason(DemoRole role, LocalDate on) {
        return on.isBefore(role.today().minusYears(1)) ? ENTERED_LATE : null;
    }

    /** The care manager answers what the HR lead asked, and takes back what was a slip. */
    void settle(DemoRole role) {
        var now = byNumber(role.id());
        for (int number : role.now().of("answered")) {
            var one = Objects.requireNonNull(now.get(number));
            milestones.reply(one.id(), ANSWER, one.version());
        }
        for (int number : role.now().of("withdrawn")) {
            var one = Objects.requireNonNull(now.get(number));
            var what = new Achievement(role.today(), null, "Job description evaluated.", null, one.version());
            var slip = milestones.achieve(one.id(), what);
            milestones.withdraw(slip.id(), SLIP, slip.version());
        }
    }

    /** The HR lead agrees to all but what is still waiting, and returns what does not stand. */
    void answer(DemoRole role, Map<Integer, Milestone> recorded) {
        recorded.forEach((number, milestone) -> {
            if (role.now().has("returned", number)) {
                confirmations.sendBack(milestone.id(), SENT_BACK, milestone.version());
            } else if (role.now().has("asked", number)) {
                confirmations.ask(milestone.id(), QUESTION, milestone.version());
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
        return milestones.lose(one.id(), new Loss(on, why, lateReason(role, on), one.version()));
    }

    Milestone regain(DemoRole role, int number, LocalDate on, String note) {
        var one = milestone(role, number);
        return milestones.regain(one.id(), new Achievement(on, null, note, null, lateReason(role, on), one.version()));
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
