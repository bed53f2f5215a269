package org.rolebridge.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SystemWork;
import org.rolebridge.shared.Actor;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * When one administrator is not enough, and who counts as a second one. Whoever is the only administrator of everything
 * names one other alone; from then on, the two stand in for everybody who is not there yet.
 */
@Component
class SecondAdministrator {

    /** As long as two administrators do not count as two after one gave the other a password link. */
    static final Duration APART = Duration.ofDays(7);

    /** Somebody who is sent away counts on, so that nobody becomes the only one by sending the others away. */
    private static final int REMEMBERED_DAYS = 90;

    private final GrantRepository grants;
    private final CredentialsRepository credentials;
    private final Clock clock;

    SecondAdministrator(GrantRepository grants, CredentialsRepository credentials, Clock clock) {
        this.grants = grants;
        this.credentials = credentials;
        this.clock = clock;
    }

    boolean isNeeded(Profile profile, boolean everywhere) {
        return profile.needsSecond()
                && !(Actor.current() instanceof SystemWork)
                && !(profile == Profile.ADMINISTRATOR && everywhere && isCallerAlone());
    }

    /** Whether nobody else administers everything, or did so of late. */
    boolean isCallerAlone() {
        return areAll(Set.of(CurrentPerson.get().personId()));
    }

    /** Of two administrators of everything, one has to be able to help the other in. */
    boolean isNeededForLink(long personId) {
        return grants.held(personId).stream().anyMatch(grant -> grant.profile().needsSecond())
                && !(personId != CurrentPerson.get().personId()
                        && areAll(Set.of(CurrentPerson.get().personId(), personId)));
    }

    private boolean areAll(Set<Long> people) {
        return CurrentPerson.mayEverywhere(Permission.GRANT_EDIT)
                && grants.everywhereWithin(REMEMBERED_DAYS).equals(people);
    }

    /** @throws RuleViolation when one of the two may know the other's password */
    void requireTwoPeople(long asking, long agreeing) {
        if (credentials.handedKey(asking, agreeing, clock.instant().minus(APART))) {
            throw RuleViolation.of("request-key", APART.toDays());
        }
    }

    /** What was handed out before somebody could decide anything must not open the account afterwards. */
    void renewKey(AccessGrant grant) {
        if (grant.profile().needsSecond()) {
            credentials.endLink(grant.personId());
        }
    }

    /** Nor a password, where whoever asked for the access may have set it. */
    void renewKey(AccessGrant grant, long asking) {
        if (grant.profile().needsSecond()) {
            credentials.endPasswordFrom(asking, grant.personId());
        }
        renewKey(grant);
    }
}
