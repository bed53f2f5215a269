package org.rolebridge.workrole;

import java.time.LocalDate;

/** A role ended; published in the transaction that closes it, so that what belongs to it ends with it. */
public record WorkRoleClosed(long roleId, LocalDate lastDay) {}
