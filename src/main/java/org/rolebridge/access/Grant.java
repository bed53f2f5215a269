package org.rolebridge.access;

import java.io.Serializable;

/**
 * A profile in force today for one person at one organisation and those below it.
 *
 * @param everywhere whether it also covers every other organisation of the installation; administrators only
 */
public record Grant(Profile profile, long organisationId, String organisationName, boolean everywhere)
        implements Serializable {

    public Grant(Profile profile, long organisationId, String organisationName) {
        this(profile, organisationId, organisationName, false);
    }
}
