package org.rolebridge.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.rolebridge.access.SystemWork;
import org.rolebridge.shared.Actor;
import org.rolebridge.shared.LinkToken;
import org.rolebridge.shared.RuleViolation;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links that let one person set a password once, within a day. Whoever holds the token is taken for that person; it is
 * shown once and only its digest is stored.
 */
@Component
public class PasswordLinks {

    public static final Duration LIFE = Duration.ofHours(24);

    private static final String JOB = "password-link";

    private final CredentialsRepository credentials;
    private final PersonRepository people;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasswordLinks(
            CredentialsRepository credentials,
            PersonRepository people,
            PasswordRules rules,
            PasswordEncoder encoder,
            TransactionTemplate transaction,
            Clock clock) {
        this.credentials = credentials;
        this.people = people;
        this.rules = rules;
        this.encoder = encoder;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return the token; links given to this person before work no longer */
    String give(long personId) {
        var token = LinkToken.next();
        credentials.giveLink(
                personId,
                LinkToken.digest(token),
                clock.instant().plus(LIFE),
                Actor.current().personId());
        return token;
    }

    /** Whose link this is, as long as it works. */
    public Optional<Person> findHolder(String token) {
        return credentials
                .findByLink(LinkToken.digest(token))
                .flatMap(people::find)
                .filter(person -> person.accountStatus() == PersonStatus.ACTIVE);
    }

    /** Sets the password; the link works no longer, and whoever is signed in as this person is signed out. */
    public void setPassword(String token, String password) {
        SystemWork.run(JOB, () -> transaction.executeWithoutResult(status -> set(token, password)));
    }

    private void set(String token, String password) {
        var person = findHolder(token).orElseThrow(() -> RuleViolation.at("password", "password-link-over"));
        rules.check("password", password, person);
        if (!credentials.setPasswordByLink(person.id(), LinkToken.digest(token), encoder.encode(password))) {
            throw RuleViolation.at("password", "password-link-over");
        }
    }
}
