package org.rolebridge.workrole;

import java.time.LocalDate;

/** What a user may change about a role, and the version they saw. */
public record WorkRoleDetails(
        String title, String purpose, LocalDate startedOn, int intendedShare, boolean shareAsExample, int version) {}
