package org.rolebridge.people;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.people.AccessRequest.Kind;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second administrator's desk: what waits for somebody else to agree. */
@Service
@Requires(Permission.PERSON_READ)
@Transactional
public class AccessRequestService {

    private final RequestRepository requests;
    private final GrantRepository grants;
    private final PersonRepository people;
    private final GrantRules rules;
    private final SecondAdministrator second;
    private final PasswordLinks links;
    private final Clock clock;

    AccessRequestService(
            RequestRepository requests,
            GrantRepository grants,
            PersonRepository people,
            GrantRules rules,
            SecondAdministrator second,
            PasswordLinks links,
            Clock clock) {
        this.requests = requests;
        this.grants = grants;
        this.people = people;
        this.rules = rules;
        this.second = second;
        this.links = links;
        this.clock = clock;
    }

    /** What waits, the oldest first. */
    public List<AccessRequest> open() {
        return requests.open(Permission.PERSON_READ);
    }

    /** Everything that was ever asked about this person within the caller's scope, the newest first. */
    public List<AccessRequest> ofPerson(long personId) {
        return requests.ofPerson(personId, Permission.PERSON_READ);
    }

    /** Whether the caller is a second pair of eyes for it. */
    public boolean mayDecide(AccessRequest request) {
        long caller = CurrentPerson.get().personId();
        return CurrentPerson.may(Permission.GRANT_EDIT)
                && caller != request.requestedBy()
                && caller != request.personId();
    }

    /** Asks for a link to set a new password for somebody who decides or administers. */
    @Requires(Permission.PERSON_EDIT)
    public void askPassword(long personId, String reason) {
        var person = people.reach(personId, Permission.PERSON_EDIT);
        if (!people.isCovered(person.id(), Permission.PERSON_EDIT)) {
            throw RuleViolation.of("person-beyond-scope");
        }
        long caller = CurrentPerson.get().personId();
        if (caller == personId) {
            throw RuleViolation.of("request-concerned");
        }
        people.lock(personId);
        var request = AccessRequest.forPassword(personId, reason, caller, clock.instant());
        if (requests.isOpen(request)) {
            throw RuleViolation.of("request-waits");
        }
        requests.insert(request);
    }

    /**
     * Agrees; the rules are asked again, in the name of the one who agrees.
     *
     * @return the token of a link to set a new password, where that was asked for
     */
    @Requires(Permission.GRANT_EDIT)
    public Optional<String> approve(long id, int version) {
        var before = reach(id);
        long caller = CurrentPerson.get().personId();
        var after = before.approve(caller, clock.instant());
        second.requireTwoPeople(before.requestedBy(), caller);
        people.lock(before.personId());
        requests.update(before, after.basedOn(version));
        if (before.requestKind() == Kind.RESET) {
            return Optional.of(links.give(before.personId()));
        }
        var grant = grant(after);
        rules.check(grant);
        second.renewKey(grant, before.requestedBy());
        grants.insert(grant);
        return Optional.empty();
    }

    private static AccessGrant grant(AccessRequest request) {
        return new AccessGrant(
                0,
                request.personId(),
                Objects.requireNonNull(request.profile()),
                Objects.requireNonNull(request.organisationId()),
                request.everywhere(),
                Objects.requireNonNull(request.validFrom()),
                request.validTo(),
                request.decidedBy(),
                0);
    }

    @Requires(Permission.GRANT_EDIT)
    public void refuse(long id, String why, int version) {
        var before = reach(id);
        requests.update(
                before,
                before.refuse(CurrentPerson.get().personId(), clock.instant(), why)
                        .basedOn(version));
    }

    private AccessRequest reach(long id) {
        return requests.find(id, Permission.GRANT_EDIT).orElseThrow(() -> new NotFound(RequestRepository.ENTITY, id));
    }
}
