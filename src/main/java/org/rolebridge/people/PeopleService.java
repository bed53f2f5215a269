package org.rolebridge.people;

import java.util.List;
import java.util.UUID;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.shared.Actor;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts: who there is, and whether they may sign in. */
@Service
@Requires(Permission.PERSON_READ)
@Transactional
public class PeopleService {

    private final PersonRepository people;
    private final CredentialsRepository credentials;
    private final SignInRepository accounts;
    private final GrantRepository grants;
    private final PasswordLinks links;
    private final PasswordEncoder encoder;
    private final Idempotency idempotency;
    private final SecondAdministrator second;

    PeopleService(
            PersonRepository people,
            CredentialsRepository credentials,
            SignInRepository accounts,
            GrantRepository grants,
            PasswordLinks links,
            PasswordEncoder encoder,
            Idempotency idempotency,
            SecondAdministrator second) {
        this.people = people;
        this.credentials = credentials;
        this.accounts = accounts;
        this.grants = grants;
        this.links = links;
        this.encoder = encoder;
        this.idempotency = idempotency;
        this.second = second;
    }

    /** @throws NotFound alike when there is no such person and when the caller may not know of them */
    public Person get(long id) {
        return people.reach(id, Permission.PERSON_READ);
    }

    /** Makes an account without a password and without access. */
    @Requires(Permission.PERSON_EDIT)
    public long create(UUID key, PersonEntry entry) {
        if (entry.demo()) {
            requireSystem();
        }
        return idempotency.once(key, "create-person", () -> insert(entry.person(), null));
    }

    /** Demo accounts that share a password; only the system makes them. @return their ids in the same order */
    @Requires(Permission.PERSON_EDIT)
    public List<Long> createDemo(List<PersonEntry> entries, String password) {
        requireSystem();
        var hash = encoder.encode(password);
        return entries.stream()
                .map(entry -> new PersonEntry(entry.email(), entry.displayName(), true).person())
                .map(person -> insert(person, hash))
                .toList();
    }

    private long insert(Person person, @org.jspecify.annotations.Nullable String passwordHash) {
        long id = people.insert(person);
        credentials.insert(id, passwordHash);
        return id;
    }

    /** The person as a session would hold them, so that the system can do something in their name. */
    @Requires(Permission.PERSON_EDIT)
    public SignedInPerson signedIn(long personId) {
        requireSystem();
        return accounts.findPerson(personId).orElseThrow(() -> new NotFound(PersonRepository.ENTITY, personId));
    }

    private static void requireSystem() {
        if (!(Actor.current() instanceof SystemWork)) {
            throw new AccessDeniedException("Only the system does this");
        }
    }

    @Requires(Permission.PERSON_EDIT)
    public void rename(long id, PersonEntry entry, int version) {
        var before = reachAll(id);
        people.update(before, before.rename(entry.email(), entry.displayName()).basedOn(version), "changed");
    }

    /** Whoever is signed in as this person is refused from the next request on. */
    @Requires(Permission.PERSON_EDIT)
    public void disable(long id, int version) {
        if (CurrentPerson.find().filter(person -> person.personId() == id).isPresent()) {
            throw RuleViolation.of("person-disable-self");
        }
        var before = reachAll(id);
        requireAnotherEverywhere(id);
        people.update(before, before.disable().basedOn(version), "disabled");
    }

    private void requireAnotherEverywhere(long id) {
        if (grants.held(id).stream().anyMatch(AccessGrant::everywhere)) {
            grants.lockEverywhere();
            if (!grants.anotherEverywhere(id)) {
                throw RuleViolation.of("grant-last-everywhere");
            }
        }
    }

    @Requires(Permission.PERSON_EDIT)
    public void enable(long id, int version) {
        var before = reachAll(id);
        people.update(before, before.enable().basedOn(version), "enabled");
    }

    /** Whether a new password for this person waits for a second administrator. */
    public boolean needsSecondForLink(long id) {
        return second.isNeededForLink(get(id).id());
    }

    /** @return the token of a link with which the person sets a password, once and within a day */
    @Requires(Permission.PERSON_EDIT)
    public String givePasswordLink(long id) {
        var person = reachAll(id);
        if (needsSecondForLink(id)) {
            throw RuleViolation.of("password-link-second");
        }
        if (person.accountStatus() != PersonStatus.ACTIVE) {
            throw RuleViolation.of("password-link-disabled");
        }
        return links.give(id);
    }

    /** Whether the caller may change the account as a whole. */
    public boolean isCovered(long id) {
        return people.isCovered(id, Permission.PERSON_EDIT);
    }

    /** The account as a whole changes, so the caller has to reach everything the person holds. */
    private Person reachAll(long id) {
        var person = people.reach(id, Permission.PERSON_EDIT);
        if (!people.isCovered(id, Permission.PERSON_EDIT)) {
            throw RuleViolation.of("person-beyond-scope");
        }
        return person;
    }
}
