package org.rolebridge.milestone;

import java.util.Arrays;
import org.rolebridge.workrole.WorkRoleRegistered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays out the ten milestones of a new role, with suggested dates, in the transaction that registers it. */
@Component
class MilestoneLayout {

    private final MilestoneRepository milestones;
    private final MilestoneSettings settings;
    private final MilestoneDesk desk;

    MilestoneLayout(MilestoneRepository milestones, MilestoneSettings settings, MilestoneDesk desk) {
        this.milestones = milestones;
        this.settings = settings;
        this.desk = desk;
    }

    @EventListener
    void layOut(WorkRoleRegistered event) {
        var role = event.role();
        var dates = settings.suggestedDates();
        var ten = Arrays.stream(MilestoneKind.values())
                .map(kind -> Milestone.planned(role.id(), kind.number(), null, dates.of(kind, role.startedOn())))
                .toList();
        milestones.layOut(role.id(), ten);
        desk.place(role.id(), ten);
    }
}
