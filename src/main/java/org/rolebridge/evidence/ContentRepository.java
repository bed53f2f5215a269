package org.rolebridge.evidence;

import static org.rolebridge.db.Tables.EVIDENCE;
import static org.rolebridge.db.Tables.EVIDENCE_CONTENT;

import java.io.IOException;
import java.io.OutputStream;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.shared.NotFound;
import org.springframework.stereotype.Repository;

/** The bytes of files, cut into parts so that no file is ever in memory as a whole. */
@Repository
class ContentRepository {

    static final int PART = 256 * 1024;

    private final DSLContext db;
    private final Scopes scopes;

    ContentRepository(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    void insert(long evidenceId, ReceivedFile file) {
        for (int part = 0; (long) part * PART < file.size(); part++) {
            db.insertInto(EVIDENCE_CONTENT)
                    .set(EVIDENCE_CONTENT.EVIDENCE_ID, evidenceId)
                    .set(EVIDENCE_CONTENT.PART, part)
                    .set(EVIDENCE_CONTENT.CONTENT, file.bytes((long) part * PART, PART))
                    .execute();
        }
    }

    void delete(long evidenceId) {
        db.deleteFrom(EVIDENCE_CONTENT)
                .where(EVIDENCE_CONTENT.EVIDENCE_ID.eq(evidenceId))
                .execute();
    }

    /** Each part is asked for by itself and within scope, so a slow reader holds no connection and sees no more than it may. */
    void writeTo(Evidence evidence, OutputStream target) throws IOException {
        for (int part = 0; (long) part * PART < evidence.size(); part++) {
            target.write(part(evidence.id(), part));
        }
    }

    private byte[] part(long evidenceId, int part) {
        return db.select(EVIDENCE_CONTENT.CONTENT)
                .from(EVIDENCE_CONTENT)
                .join(EVIDENCE)
                .on(EVIDENCE.ID.eq(EVIDENCE_CONTENT.EVIDENCE_ID))
                .where(EVIDENCE_CONTENT.EVIDENCE_ID.eq(evidenceId))
                .and(EVIDENCE_CONTENT.PART.eq(part))
                .and(scopes.roles(Permission.EVIDENCE_READ, EVIDENCE.ROLE_ID))
                .fetchOptional(EVIDENCE_CONTENT.CONTENT)
                .orElseThrow(() -> new NotFound("evidence", evidenceId));
    }
}
