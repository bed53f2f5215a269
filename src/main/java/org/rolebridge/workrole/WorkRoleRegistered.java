package org.rolebridge.workrole;

import java.time.LocalDate;

/** A role was registered; milestones are created with it, in the same transaction. */
public record WorkRoleRegistered(long roleId, LocalDate startedOn) {}
