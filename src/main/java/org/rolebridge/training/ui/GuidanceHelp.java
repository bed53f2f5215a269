package org.rolebridge.training.ui;

import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.ui.NextStepHelp;
import org.rolebridge.training.GuidanceService;
import org.rolebridge.workrole.WorkRole;

/** The guidance that helps with the next milestone of a role. */
@org.springframework.stereotype.Component
class GuidanceHelp implements NextStepHelp {

    private final GuidanceService guidance;

    GuidanceHelp(GuidanceService guidance) {
        this.guidance = guidance;
    }

    @Override
    public List<Help> of(WorkRole role, Milestone next) {
        if (next.isExtra() || !CurrentPerson.may(Permission.GUIDANCE_READ)) {
            return List.of();
        }
        return guidance.findHelp(role.roleKindId(), next.number()).stream()
                .map(one -> new Help(one.title(), TrainingNavigation.guidance(one.id())))
                .toList();
    }
}
