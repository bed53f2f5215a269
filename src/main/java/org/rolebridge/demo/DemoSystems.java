package org.rolebridge.demo;

import org.rolebridge.access.SystemWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the demo systems together, in the order in which things depend on each other. */
@Component
class DemoSystems {

    private final DemoOrganisations organisations;
    private final DemoPeople people;
    private final DemoGuidance guidance;
    private final DemoSupport support;
    private final DemoMoney money;
    private final DemoStories stories;
    private final TransactionTemplate transaction;

    DemoSystems(
            DemoOrganisations organisations,
            DemoPeople people,
            DemoGuidance guidance,
            DemoSupport support,
            DemoMoney money,
            DemoStories stories,
            TransactionTemplate transaction) {
        this.organisations = organisations;
        this.people = people;
        this.guidance = guidance;
        this.support = support;
        this.money = money;
        this.stories = stories;
        this.transaction = transaction;
    }

    void make(String password) {
        SystemWork.run("demo", () -> transaction.executeWithoutResult(status -> organisations.make()));
        people.make(password);
        guidance.make();
        support.make();
        money.makeSchemes();
        DemoTable.read("roles").forEach(stories::tell);
    }
}
