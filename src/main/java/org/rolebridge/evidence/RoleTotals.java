package org.rolebridge.evidence;

import static org.rolebridge.db.Tables.EVIDENCE_TOTAL;

import org.jooq.DSLContext;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** How much the files of each role take up: one guarded update, so that a limit holds however many are sent at once. */
@Component
class RoleTotals {

    private final DSLContext db;

    RoleTotals(DSLContext db) {
        this.db = db;
    }

    /** Until the transaction ends, nobody else adds a file to this role. */
    void take(long roleId, long bytes, EvidenceLimits limits) {
        db.insertInto(EVIDENCE_TOTAL)
                .set(EVIDENCE_TOTAL.ROLE_ID, roleId)
                .set(EVIDENCE_TOTAL.STORED_BYTES, 0L)
                .onDuplicateKeyUpdate()
                .set(EVIDENCE_TOTAL.ROLE_ID, roleId)
                .execute();
        int taken = db.update(EVIDENCE_TOTAL)
                .set(EVIDENCE_TOTAL.STORED_BYTES, EVIDENCE_TOTAL.STORED_BYTES.plus(bytes))
                .where(EVIDENCE_TOTAL.ROLE_ID.eq(roleId))
                .and(EVIDENCE_TOTAL.STORED_BYTES.plus(bytes).le(limits.bytesPerRole()))
                .execute();
        if (taken == 0) {
            throw RuleViolation.of("evidence-total", limits.perRole());
        }
    }

    void giveBack(long roleId, long bytes) {
        db.update(EVIDENCE_TOTAL)
                .set(EVIDENCE_TOTAL.STORED_BYTES, EVIDENCE_TOTAL.STORED_BYTES.minus(bytes))
                .where(EVIDENCE_TOTAL.ROLE_ID.eq(roleId))
                .execute();
    }
}
