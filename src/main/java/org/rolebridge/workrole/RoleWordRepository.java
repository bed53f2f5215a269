package org.rolebridge.workrole;

import static org.rolebridge.db.Tables.ROLE_WORD;

import org.jooq.DSLContext;
import org.rolebridge.db.tables.records.RoleWordRecord;
import org.rolebridge.shared.SearchWords;
import org.springframework.stereotype.Repository;

/** Keeps the words of each title for the search. Derived, and therefore not part of the change history. */
@Repository
class RoleWordRepository {

    private final DSLContext db;

    RoleWordRepository(DSLContext db) {
        this.db = db;
    }

    void insert(long roleId, String title) {
        db.batchInsert(SearchWords.of(title).stream()
                        .map(word -> new RoleWordRecord(word, roleId))
                        .toList())
                .execute();
    }

    void replace(long roleId, String title) {
        db.deleteFrom(ROLE_WORD).where(ROLE_WORD.ROLE_ID.eq(roleId)).execute();
        insert(roleId, title);
    }
}
