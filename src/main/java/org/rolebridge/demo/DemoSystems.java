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
    private final DemoSchemes schemes;
    private final DemoStories stories;
    private final DemoRequests requests;
    private final DemoSuggestions suggestions;
    private final DemoKinds kinds;
    private final TransactionTemplate transaction;

    DemoSystems(
            DemoOrganisations organisations,
            DemoPeople people,
            DemoGuidance guidance,
            DemoSupport support,
            DemoSchemes schemes,
            DemoStories stories,
            DemoRequests requests,
            DemoSuggestions suggestions,
            DemoKinds kinds,
            TransactionTemplate transaction) {
        this.organisations = organisations;
        this.people = people;
        this.guidance = guidance;
        this.support = support;
        this.schemes = schemes;
        this.stories = stories;
        this.requests = requests;
        this.suggestions = suggestions;
        this.kinds = kinds;
        this.transaction = transaction;
    }

    void make(String password) {
        SystemWork.run(
                "demo",
                () -> transaction.executeWithoutResult(status -> {
                    organisations.make();
                    kinds.read();
                }));
        people.make(password);
        guidance.make();
        support.make();
        schemes.make();
        DemoTable.read("roles").forEach(stories::tell);
        requests.make();
        suggestions.make();
    }
}
