package org.rolebridge.demo;

import java.util.UUID;
import org.rolebridge.access.Profile;
import org.rolebridge.people.GrantEntry;
import org.rolebridge.people.GrantService;
import org.springframework.stereotype.Component;

/** Access that one administrator has asked for and a second one has still to look at. */
@Component
class DemoRequests {

    private final GrantService grants;
    private final DemoOrganisations organisations;
    private final DemoCast cast;

    DemoRequests(GrantService grants, DemoOrganisations organisations, DemoCast cast) {
        this.grants = grants;
        this.organisations = organisations;
        this.cast = cast;
    }

    void make() {
        DemoTable.read("requests").forEach(row -> cast.run(row.text("by"), () -> ask(row)));
    }

    private void ask(DemoTable row) {
        var entry = new GrantEntry(
                cast.personId(row.text("for")),
                Profile.valueOf(row.text("profile")),
                organisations.id(row.text("organisation")),
                false,
                organisations.today(row.text("organisation")).plusMonths(1),
                null,
                row.text("reason"));
        grants.give(UUID.randomUUID(), entry);
    }
}
