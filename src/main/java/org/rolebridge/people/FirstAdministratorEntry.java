package org.rolebridge.people;

/**
 * What the first administrator of an installation enters.
 *
 * @param organisationName the organisation or system that runs the installation
 */
public record FirstAdministratorEntry(
        String organisationName, long jurisdictionId, String email, String displayName, String password) {

    @Override
    public String toString() {
        return "FirstAdministratorEntry[" + email + "]";
    }
}
