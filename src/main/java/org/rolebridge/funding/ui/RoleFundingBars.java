package org.rolebridge.funding.ui;

import java.util.List;
import org.rolebridge.access.Permission;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.RoleMoney;
import org.rolebridge.shell.ui.TimelineBar;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.rolebridge.workrole.ui.RoleBarSource;
import org.springframework.stereotype.Component;

/** A role's awards on its line of time; an end with no money after it is marked. */
@Component
class RoleFundingBars implements RoleBarSource {

    private final AwardService awards;
    private final WorkRoleService roles;

    RoleFundingBars(AwardService awards, WorkRoleService roles) {
        this.awards = awards;
        this.roles = roles;
    }

    @Override
    public List<TimelineBar> bars(WorkRole role) {
        if (!roles.may(Permission.AWARD_READ, role.id())) {
            return List.of();
        }
        var counted = awards.ofRole(role.id()).stream()
                .filter(award -> award.state().counts())
                .toList();
        return counted.stream()
                .map(award -> new TimelineBar(
                        TimelineBar.Lane.FUNDING,
                        award.title(),
                        award.startsOn(),
                        award.endsOn(),
                        RoleMoney.runsOut(award, counted)))
                .toList();
    }
}
