package org.rolebridge.demo;

import org.springframework.stereotype.Component;

/** The life of one role from its registration to today. */
@Component
class DemoStories {

    private final DemoCast cast;
    private final DemoRoles roles;
    private final DemoMoney money;
    private final DemoPosts posts;
    private final DemoMilestones milestones;

    DemoStories(DemoCast cast, DemoRoles roles, DemoMoney money, DemoPosts posts, DemoMilestones milestones) {
        this.cast = cast;
        this.roles = roles;
        this.money = money;
        this.posts = posts;
        this.milestones = milestones;
    }

    void tell(DemoTable row) {
        var manager = DemoCast.managerOf(row.text("host"));
        var role = cast.as(manager, () -> roles.register(row));
        long award = money.award(role);
        cast.run(manager, () -> posts.make(role, award, money.endsOn(role)));
        milestones.make(role);
        cast.run(manager, () -> roles.end(role));
    }
}
