package org.rolebridge.people;

import java.time.LocalDate;
import java.util.UUID;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.testing.Sample;

/** What the tests of this module need again and again. */
final class PeopleScene {

    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    static final String GOOD_PASSWORD = "kettle obelisk velvet";

    private PeopleScene() {}

    static PersonEntry entry() {
        var name = "p" + UUID.randomUUID().toString().substring(0, 8);
        return new PersonEntry(name + "@example.org", "New " + name);
    }

    static long personWithout(PeopleService people) {
        return SystemWork.as("test", () -> people.create(UUID.randomUUID(), entry()));
    }

    static GrantEntry wish(long personId, Profile profile, long organisationId) {
        return new GrantEntry(personId, profile, organisationId, false, FROM, null, "Takes over from Colin Grant.");
    }

    static void give(GrantService grants, SignedInPerson giver, GrantEntry entry) {
        Sample.run(giver, () -> grants.give(UUID.randomUUID(), entry));
    }
}
