package org.rolebridge.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SystemWork;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationEntry;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.shared.LinkToken;
import org.rolebridge.shared.RuleViolation;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets whoever started an empty installation become its first administrator, by a link that works once and only while
 * this process runs and nobody has an account.
 */
@Component
public class FirstAdministrator {

    private static final String JOB = "first-administrator";

    private final PersonRepository people;
    private final CredentialsRepository credentials;
    private final GrantRepository grants;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final OrganisationService organisations;
    private final TransactionTemplate transaction;
    private final AtomicReference<@Nullable String> digest = new AtomicReference<>();

    FirstAdministrator(
            PersonRepository people,
            CredentialsRepository credentials,
            GrantRepository grants,
            PasswordRules rules,
            PasswordEncoder encoder,
            OrganisationService organisations,
            TransactionTemplate transaction) {
        this.people = people;
        this.credentials = credentials;
        this.grants = grants;
        this.rules = rules;
        this.encoder = encoder;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    /** @return the token of the link, unless somebody has an account already */
    public Optional<String> invite() {
        if (!people.nobodyIsThere()) {
            return Optional.empty();
        }
        var token = LinkToken.next();
        digest.set(LinkToken.digest(token));
        return Optional.of(token);
    }

    public boolean isInvited(String token) {
        return LinkToken.digest(token).equals(digest.get()) && people.nobodyIsThere();
    }

    public List<Jurisdiction> jurisdictions() {
        return SystemWork.as(JOB, organisations::jurisdictions);
    }

    /** Makes the organisation, the account and its access to every organisation there is or will be. */
    public synchronized void create(String token, FirstAdministratorEntry entry) {
        if (!isInvited(token)) {
            throw RuleViolation.at("email", "first-administrator-over");
        }
        SystemWork.run(JOB, () -> transaction.executeWithoutResult(status -> write(entry)));
        digest.set(null);
    }

    private void write(FirstAdministratorEntry entry) {
        var person = new PersonEntry(entry.email(), entry.displayName()).person();
        rules.check("password", entry.password(), person);
        long id = people.insert(person);
        credentials.insert(id, encoder.encode(entry.password()));
        long organisationId = organisations
                .add(new OrganisationEntry(
                        entry.organisationName(),
                        OrganisationType.OTHER,
                        entry.jurisdictionId(),
                        List.of(),
                        Set.of(),
                        null,
                        null))
                .id();
        var today = organisations.today(organisationId);
        grants.insert(new AccessGrant(0, id, Profile.ADMINISTRATOR, organisationId, true, today, null, null, 0));
    }
}
