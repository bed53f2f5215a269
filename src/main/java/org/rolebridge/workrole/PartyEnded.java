package org.rolebridge.workrole;

import java.time.LocalDate;

/**
 * An organisation’s part in a role has a last day; published in the transaction that records it, so that what hangs on the
 * part ends with it.
 */
public record PartyEnded(long roleId, PartyRelation relation, long organisationId, LocalDate lastDay) {}
