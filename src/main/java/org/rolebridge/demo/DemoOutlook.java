package org.rolebridge.demo;

import java.time.LocalDate;
import java.util.List;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.milestone.MilestoneStory;
import org.springframework.stereotype.Component;

/** Plans what comes next in a role: whatever was due by now gets a new day and a reason, but for the few that are late. */
@Component
class DemoOutlook {

    private static final int DAYS_AHEAD = 20;
    private static final List<String> REASONS = List.of(
            "The board decides in the next quarter.",
            "Waits for the new contract.",
            "Two organisations share it now; both have to agree first.",
            "Put after the winter, when the team has time for it.",
            "The lead changed; the successor takes it up.");

    private final MilestoneService milestones;

    DemoOutlook(MilestoneService milestones) {
        this.milestones = milestones;
    }

    void plan(DemoRole role) {
        if (role.story().isClosed()) {
            return;
        }
        milestones.getProgress(role.id()).stories().stream()
                .map(MilestoneStory::milestone)
                .filter(one -> one.isOpen() && !role.now().has("late", one.number()))
                .filter(one -> role.now().has("soon", one.number()) || isDue(one, role.today()))
                .forEach(one -> milestones.replan(one.id(), day(role, one), reason(role, one), one.version()));
    }

    private static boolean isDue(Milestone one, LocalDate today) {
        var planned = one.plannedOn();
        return planned != null && planned.isBefore(today.plusDays(DAYS_AHEAD));
    }

    private static LocalDate day(DemoRole role, Milestone one) {
        boolean soon = role.now().has("soon", one.number());
        return role.today()
                .plusDays(soon ? 3L + role.chance("soon", 10) : 45L + role.chance("planned" + one.number(), 200));
    }

    private static String reason(DemoRole role, Milestone one) {
        return REASONS.get(role.chance("reason" + one.number(), REASONS.size()));
    }
}
