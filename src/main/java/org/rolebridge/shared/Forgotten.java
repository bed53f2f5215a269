package org.rolebridge.shared;

/**
 * Nobody may read any more what a record said about somebody: published in the transaction that takes it out of the
 * record, so that the change history forgets the texts in the same transaction. Its chain still verifies.
 *
 * @param entity table name of the record
 */
public record Forgotten(String entity, long entityId) {}
