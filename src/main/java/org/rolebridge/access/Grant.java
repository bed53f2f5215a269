package org.rolebridge.access;

import java.io.Serializable;

/** A profile in force today for one person at one organisation and those below it. */
public record Grant(Profile profile, long organisationId, String organisationName) implements Serializable {}
