package org.rolebridge.funding;

/**
 * A payment went beyond what was approved. It is recorded, because the bank has paid already; published in the recording
 * transaction so that a query is raised with it or neither happens.
 *
 * @param over by how much all payments of the award exceed its approvals now
 */
public record Overpaid(Award award, LedgerEntry payment, Money over) {}
