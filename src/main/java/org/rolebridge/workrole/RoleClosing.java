package org.rolebridge.workrole;

import java.time.LocalDate;

/** How and why a role ends, and the version of it that the user saw. */
public record RoleClosing(LocalDate closedOn, Outcome outcome, String reason, int version) {}
