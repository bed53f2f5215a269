package org.rolebridge.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Milestones that were lost, and some that came back; the HR lead agreed to each. */
@Component
class DemoSetbacks {

    private static final int DAYS_SINCE_SLIP = 200;
    private static final int DAYS_SINCE_RETURN = 80;

    private final DemoMilestones milestones;
    private final DemoCast cast;

    DemoSetbacks(DemoMilestones milestones, DemoCast cast) {
        this.milestones = milestones;
        this.cast = cast;
    }

    void make(DemoPlan plan) {
        var role = plan.role();
        plan.budgetLostOn()
                .ifPresent(on -> lose(
                        role, DemoPlan.PERMANENT_BUDGET, on, "The recurrent budget was cut in the savings round."));
        plan.budgetRegainedOn()
                .ifPresent(on -> regain(
                        role,
                        DemoPlan.PERMANENT_BUDGET,
                        on,
                        "Back in the base budget after the review of the savings."));
        for (int number : role.now().of("slipped")) {
            lose(
                    role,
                    number,
                    role.today().minusDays(DAYS_SINCE_SLIP),
                    "The lead went on long leave and nobody stood in.");
            regain(role, number, role.today().minusDays(DAYS_SINCE_RETURN), "A successor was named; running again.");
        }
    }

    private void lose(DemoRole role, int number, LocalDate on, String why) {
        var lost = cast.as(role.manager(), () -> milestones.lose(role, number, on, why));
        cast.run(DemoCast.hrLeadOf(role.host()), () -> milestones.agree(lost));
    }

    private void regain(DemoRole role, int number, LocalDate on, String note) {
        var regained = cast.as(role.manager(), () -> milestones.regain(role, number, on, note));
        cast.run(DemoCast.hrLeadOf(role.host()), () -> milestones.agree(regained));
    }
}
