package org.rolebridge.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SystemWork;
import org.rolebridge.shared.Actor;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Who may give which access to whom. */
@Component
class GrantRules {

    private final GrantRepository grants;
    private final AdministratorScope scope;
    private final Clock clock;

    GrantRules(GrantRepository grants, AdministratorScope scope, Clock clock) {
        this.grants = grants;
        this.scope = scope;
        this.clock = clock;
    }

    /** Whether one administrator alone may not give this. */
    boolean needsSecond(Profile profile) {
        return profile.decides() && !(Actor.current() instanceof SystemWork);
    }

    void check(AccessGrant wanted) {
        if (CurrentPerson.find()
                .filter(person -> person.personId() == wanted.personId())
                .isPresent()) {
            throw RuleViolation.of("grant-self");
        }
        if (!scope.reaches(Permission.GRANT_EDIT, wanted.organisationId())) {
            throw RuleViolation.at("organisationId", "grant-scope");
        }
        if (wanted.everywhere() && !administersEverything()) {
            throw RuleViolation.at("everywhere", "grant-everywhere-own");
        }
        var held = grants.heldFrom(wanted.personId(), LocalDate.now(clock));
        requireSeparate(wanted, held);
        requireNew(wanted, held);
    }

    private static boolean administersEverything() {
        return Actor.current() instanceof SystemWork
                || CurrentPerson.get().grantsWith(Permission.GRANT_EDIT).stream()
                        .anyMatch(Grant::everywhere);
    }

    private static void requireSeparate(AccessGrant wanted, List<AccessGrant> held) {
        boolean administers = wanted.profile() == Profile.ADMINISTRATOR;
        boolean clash = held.stream()
                .map(AccessGrant::profile)
                .anyMatch(profile -> administers
                        ? profile.decides()
                        : wanted.profile().decides() && profile == Profile.ADMINISTRATOR);
        if (clash) {
            throw RuleViolation.at("profile", "grant-separate");
        }
    }

    private static void requireNew(AccessGrant wanted, List<AccessGrant> held) {
        boolean there = held.stream()
                .filter(grant -> grant.profile() == wanted.profile())
                .filter(grant -> grant.organisationId() == wanted.organisationId())
                .filter(grant -> grant.everywhere() == wanted.everywhere())
                .anyMatch(grant -> grant.lastsUntil(wanted.validFrom()) && wanted.lastsUntil(grant.validFrom()));
        if (there) {
            throw RuleViolation.at("profile", "grant-held");
        }
    }
}
