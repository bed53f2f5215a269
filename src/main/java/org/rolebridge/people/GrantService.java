package org.rolebridge.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Profile;
import org.rolebridge.access.Requires;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives access and takes it away. */
@Service
@Requires(Permission.PERSON_READ)
@Transactional
public class GrantService {

    private final GrantRepository grants;
    private final RequestRepository requests;
    private final PersonRepository people;
    private final GrantRules rules;
    private final SecondAdministrator second;
    private final OrganisationService organisations;
    private final Idempotency idempotency;
    private final Clock clock;

    GrantService(
            GrantRepository grants,
            RequestRepository requests,
            PersonRepository people,
            GrantRules rules,
            SecondAdministrator second,
            OrganisationService organisations,
            Idempotency idempotency,
            Clock clock) {
        this.grants = grants;
        this.requests = requests;
        this.people = people;
        this.rules = rules;
        this.second = second;
        this.organisations = organisations;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What the person holds or held within the caller's scope, the newest first. */
    public List<AccessGrant> ofPerson(long personId) {
        var person = people.reach(personId, Permission.PERSON_READ);
        return grants.ofPerson(person.id(), Permission.PERSON_READ);
    }

    /**
     * Whether giving this profile waits for a second administrator.
     *
     * @param everywhere whether it covers all other organisations too
     */
    public boolean needsSecond(Profile profile, boolean everywhere) {
        return second.isNeeded(profile, everywhere);
    }

    /** Whether the caller is the only administrator of everything, who may name one other alone. */
    public boolean isOnlyAdministrator() {
        return second.isCallerAlone();
    }

    /** Gives access at once, or asks a second administrator where one is not enough. */
    @Requires(Permission.GRANT_EDIT)
    public void give(UUID key, GrantEntry entry) {
        idempotency.once(key, "give-access", () -> giveOnce(entry));
    }

    private long giveOnce(GrantEntry entry) {
        if (entry.everywhere()) {
            grants.lockEverywhere();
        }
        people.lock(people.reach(entry.personId(), Permission.GRANT_EDIT).id());
        var grant = entry.grant(
                CurrentPerson.find().map(person -> person.personId()).orElse(null));
        rules.check(grant);
        if (second.isNeeded(entry.profile(), entry.everywhere())) {
            return ask(entry);
        }
        second.renewKey(grant);
        boolean alone = entry.profile().needsSecond() && grant.givenBy() != null;
        return grants.insert(grant, alone ? "given-alone" : "given");
    }

    private long ask(GrantEntry entry) {
        var request = AccessRequest.forGrant(entry, CurrentPerson.get().personId(), clock.instant());
        if (requests.isOpen(request)) {
            throw RuleViolation.of("request-waits");
        }
        return requests.insert(request);
    }

    /** Access is over at once. */
    @Requires(Permission.GRANT_EDIT)
    public void revoke(long grantId, int version) {
        end(grantId, null, version);
    }

    /** Access is over after this day. */
    @Requires(Permission.GRANT_EDIT)
    public void endOn(long grantId, LocalDate lastDay, int version) {
        end(grantId, lastDay, version);
    }

    private void end(long grantId, @Nullable LocalDate lastDay, int version) {
        var before = grants.find(grantId, Permission.GRANT_EDIT)
                .orElseThrow(() -> new NotFound(GrantRepository.ENTITY, grantId));
        GrantRules.requireReach(before);
        var today = organisations.today(before.organisationId());
        if (before.everywhere()) {
            requireAnother(before);
        }
        var after = lastDay == null ? before.revoke(today.minusDays(1)) : before.endOn(lastDay, today);
        grants.update(before, after.basedOn(version));
    }

    private void requireAnother(AccessGrant everywhere) {
        grants.lockEverywhere();
        if (!grants.anotherEverywhere(everywhere.personId())) {
            throw RuleViolation.of("grant-last-everywhere");
        }
    }
}
