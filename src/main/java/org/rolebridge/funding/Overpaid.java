package org.rolebridge.funding;

/**
 * More is paid than approved, by a payment, which is recorded because the bank has paid already, or because an approval was
 * taken back; published in the recording transaction so that a query is raised with it or neither happens.
 *
 * @param over by how much all payments of the award exceed its approvals now
 */
public record Overpaid(Award award, LedgerEntry entry, Money over) {}
