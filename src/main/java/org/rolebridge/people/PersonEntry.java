package org.rolebridge.people;

/** What somebody enters to make an account. */
public record PersonEntry(String email, String displayName, boolean demo) {

    public PersonEntry(String email, String displayName) {
        this(email, displayName, false);
    }

    Person person() {
        return new Person(0, email, displayName, PersonStatus.ACTIVE, demo, 0);
    }
}
