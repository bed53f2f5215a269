package org.rolebridge.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rolebridge.shared.RuleViolation;

/**
 * An account: who somebody is. What they may see is told by their grants.
 *
 * @param demo made for trying the product; may sign in only from the computer it runs on
 */
public record Person(long id, String email, String displayName, PersonStatus accountStatus, boolean demo, int version) {

    public static final int MAX_EMAIL = 200;
    public static final int MAX_NAME = 120;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    public Person {
        email = email.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        if (email.length() > MAX_EMAIL || !ADDRESS.matcher(email).matches()) {
            throw RuleViolation.at("email", "person-email", MAX_EMAIL);
        }
        if (displayName.isEmpty() || displayName.length() > MAX_NAME) {
            throw RuleViolation.at("displayName", "person-name", MAX_NAME);
        }
    }

    Person rename(String newEmail, String newName) {
        return new Person(id, newEmail, newName, accountStatus, demo, version);
    }

    Person disable() {
        return with(PersonStatus.DISABLED);
    }

    Person enable() {
        return with(PersonStatus.ACTIVE);
    }

    private Person with(PersonStatus next) {
        if (accountStatus == next) {
            throw RuleViolation.of("person-status-same");
        }
        return new Person(id, email, displayName, next, demo, version);
    }

    Person basedOn(int readVersion) {
        return new Person(id, email, displayName, accountStatus, demo, readVersion);
    }

    /** What a password must not contain. */
    String[] ownWords() {
        return (email + " " + displayName).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    }
}
