package org.rolebridge.people;

import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may do with their own account. */
@Service
@Requires(Permission.OWN_ACCOUNT)
@Transactional
public class AccountService {

    private final PersonRepository people;
    private final CredentialsRepository credentials;
    private final SignInRepository accounts;
    private final SignInThrottle throttle;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;

    AccountService(
            PersonRepository people,
            CredentialsRepository credentials,
            SignInRepository accounts,
            SignInThrottle throttle,
            PasswordRules rules,
            PasswordEncoder encoder) {
        this.people = people;
        this.credentials = credentials;
        this.accounts = accounts;
        this.throttle = throttle;
        this.rules = rules;
        this.encoder = encoder;
    }

    public Person own() {
        long id = CurrentPerson.get().personId();
        return people.find(id).orElseThrow(() -> new NotFound(PersonRepository.ENTITY, id));
    }

    /** Every other session of this person ends; the one that changes the password goes on. */
    public void changePassword(String current, String next) {
        var person = own();
        requireRight(person, current);
        if (current.equals(next)) {
            throw RuleViolation.at("password", "password-same");
        }
        rules.check("password", next, person);
        credentials.setPassword(person.id(), encoder.encode(next));
        accounts.findPerson(person.id())
                .ifPresent(fresh -> SecurityContextHolder.getContext().setAuthentication(fresh.token()));
    }

    private void requireRight(Person person, String current) {
        if (!throttle.take(person.email())) {
            throw RuleViolation.at("current", "password-tries");
        }
        if (credentials
                .passwordHash(person.id())
                .filter(hash -> encoder.matches(current, hash))
                .isEmpty()) {
            throw RuleViolation.at("current", "password-wrong");
        }
        throttle.forget(person.email());
    }
}
