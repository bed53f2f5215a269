package org.rolebridge.demo;

import java.util.List;
import java.util.Map;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.post.PostService;
import org.springframework.stereotype.Component;

/** The life of one role from its registration to today, in as few transactions as there are people who take turns. */
@Component
class DemoStories {

    private final DemoCast cast;
    private final DemoRoles roles;
    private final DemoAwards awards;
    private final DemoPayments payments;
    private final PostService posts;
    private final DemoPosts funding;
    private final DemoStaff staff;
    private final DemoMilestones milestones;
    private final DemoSetbacks setbacks;
    private final DemoOutlook outlook;
    private final DemoTraining training;
    private final DemoCheckIns checkIns;

    DemoStories(
            DemoCast cast,
            DemoRoles roles,
            DemoAwards awards,
            DemoPayments payments,
            PostService posts,
            DemoPosts funding,
            DemoStaff staff,
            DemoMilestones milestones,
            DemoSetbacks setbacks,
            DemoOutlook outlook,
            DemoTraining training,
            DemoCheckIns checkIns) {
        this.cast = cast;
        this.roles = roles;
        this.awards = awards;
        this.payments = payments;
        this.posts = posts;
        this.funding = funding;
        this.staff = staff;
        this.milestones = milestones;
        this.setbacks = setbacks;
        this.outlook = outlook;
        this.training = training;
        this.checkIns = checkIns;
    }

    private record Past(DemoPlan plan, List<DemoAward> awards, Map<Integer, Milestone> recorded) {}

    void tell(DemoTable row) {
        var past = cast.as(DemoCast.managerOf(row.text("host")), () -> past(row));
        var role = past.plan().role();
        payments.make(role, past.awards());
        if (!past.recorded().isEmpty()) {
            cast.run(DemoCast.hrLeadOf(role.host()), () -> milestones.answer(role, past.recorded()));
        }
        setbacks.make(past.plan());
        checkIns.review(role, cast.personId(role.manager()));
        cast.run(role.manager(), () -> present(role));
    }

    private Past past(DemoTable row) {
        var plan = DemoPlan.of(roles.register(row));
        var logged = awards.log(plan);
        var all = posts.ofRole(plan.role().id());
        for (int at = 0; at < all.size(); at++) {
            var post = all.get(at);
            funding.pay(post, plan, logged);
            staff.fill(post, at == 0, at == all.size() - 1, plan);
        }
        return new Past(plan, logged, milestones.record(plan));
    }

    private void present(DemoRole role) {
        milestones.settle(role);
        outlook.plan(role);
        training.record(role);
        checkIns.answer(role);
        roles.end(role);
    }
}
