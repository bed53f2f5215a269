package org.rolebridge.checkin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.checkin.CheckInService;
import org.rolebridge.checkin.TeamReviewService;
import org.rolebridge.trail.TrailService;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.rolebridge.workrole.ui.RolePart;

/** The check-ins section of a role: what those who run it say, what its team says, and what to improve first. */
@org.springframework.stereotype.Component
class CheckInsPart implements RolePart {

    private final CheckInService checkIns;
    private final TeamReviewService reviews;
    private final WorkRoleService roles;
    private final TrailService trail;

    CheckInsPart(CheckInService checkIns, TeamReviewService reviews, WorkRoleService roles, TrailService trail) {
        this.checkIns = checkIns;
        this.reviews = reviews;
        this.roles = roles;
        this.trail = trail;
    }

    @Override
    public Slot slot() {
        return Slot.section(CheckInNavigation.SECTION, 150);
    }

    @Override
    public boolean isShownTo(WorkRole role) {
        return roles.may(Permission.CHECKIN_READ, role.id());
    }

    @Override
    public Component build(WorkRole role) {
        boolean open = role.lifecycle() != Lifecycle.CLOSED;
        var quick = new QuickCheckIns(role, checkIns, trail);
        var team = new TeamReviews(role, reviews);
        return new Div(
                quick.of(open && roles.may(Permission.CHECKIN_ANSWER, role.id()), CurrentPerson.get()),
                team.of(open && roles.may(Permission.REVIEW_RUN, role.id())));
    }
}
