package org.rolebridge.people;

import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Profile;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Who may give which access to whom. */
@Component
class GrantRules {

    private final GrantRepository grants;
    private final AdministratorScope scope;

    GrantRules(GrantRepository grants, AdministratorScope scope) {
        this.grants = grants;
        this.scope = scope;
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
        requireReach(wanted);
        var held = grants.held(wanted.personId());
        requireSeparate(wanted, held);
        requireNew(wanted, held);
    }

    /** Access to everything is given and ended by those who administer everything. */
    static void requireReach(AccessGrant grant) {
        if (grant.everywhere() && !CurrentPerson.mayEverywhere(Permission.GRANT_EDIT)) {
            throw RuleViolation.at("everywhere", "grant-everywhere-own");
        }
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
