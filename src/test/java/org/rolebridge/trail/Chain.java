package org.rolebridge.trail;

import static org.rolebridge.db.Tables.TRAIL_EVENT;
import static org.rolebridge.db.Tables.TRAIL_HEAD;

import java.util.List;
import org.jooq.DSLContext;
import org.rolebridge.db.tables.records.TrailEventRecord;

/** The whole chain as stored, worked out again from its beginning. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Chain(List<TrailEventRecord> events, long headId, byte[] headHash) {

    static Chain stored(DSLContext db) {
        return db.transactionResult(transaction -> {
            var head = transaction.dsl().selectFrom(TRAIL_HEAD).forUpdate().fetchSingle();
            var events = transaction
                    .dsl()
                    .selectFrom(TRAIL_EVENT)
                    .orderBy(TRAIL_EVENT.ID)
                    .fetch();
            return new Chain(events, head.getLastEventId(), head.getLastHash());
        });
    }

    /** Where the stored chain first differs from what its own contents say; 0 when nowhere. */
    long firstBreak() {
        var hash = new byte[32];
        long expected = 1;
        for (var row : events) {
            hash = event(row).hash(hash);
            if (row.getId() != expected || !java.util.Arrays.equals(hash, row.getHash())) {
                return expected;
            }
            expected++;
        }
        return headId == expected - 1 && java.util.Arrays.equals(hash, headHash) ? 0 : expected;
    }

    private static TrailEvent event(TrailEventRecord row) {
        return new TrailEvent(
                row.getId(),
                row.getCommandId(),
                row.getOccurredAt(),
                row.getPersonId(),
                row.getActorKind(),
                row.getEntity(),
                row.getEntityId(),
                row.getOrganisationId(),
                row.getRoleId(),
                row.getAction(),
                row.getChanges());
    }
}
