package org.rolebridge.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SystemWork;
import org.rolebridge.people.GrantEntry;
import org.rolebridge.people.GrantService;
import org.rolebridge.people.PeopleService;
import org.rolebridge.people.PersonEntry;
import org.springframework.stereotype.Component;

/** Accounts for each profile. They can sign in only from the machine itself. */
@Component
class DemoPeople {

    private static final LocalDate SINCE = LocalDate.of(2023, 4, 1);

    private final PeopleService people;
    private final GrantService grants;
    private final DemoOrganisations organisations;
    private final DemoCast cast;

    DemoPeople(PeopleService people, GrantService grants, DemoOrganisations organisations, DemoCast cast) {
        this.people = people;
        this.grants = grants;
        this.organisations = organisations;
        this.cast = cast;
    }

    void make(String password) {
        var rows = DemoTable.read("people");
        var entries = rows.stream()
                .map(row -> new PersonEntry(row.text("email"), row.text("name"), true))
                .toList();
        SystemWork.run("demo", () -> {
            var ids = people.createDemo(entries, password);
            for (int at = 0; at < ids.size(); at++) {
                giveAccess(ids.get(at), rows.get(at));
            }
        });
    }

    private void giveAccess(long id, DemoTable row) {
        grants.give(
                UUID.randomUUID(),
                new GrantEntry(
                        id,
                        Profile.valueOf(row.text("profile")),
                        organisations.id(row.text("organisation")),
                        row.textOrNull("everywhere") != null,
                        SINCE,
                        null,
                        null));
        cast.add(row.text("key"), people.signedIn(id));
    }
}
