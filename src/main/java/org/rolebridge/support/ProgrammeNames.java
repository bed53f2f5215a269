package org.rolebridge.support;

import static org.rolebridge.db.Tables.PROGRAMME;

import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.rolebridge.trail.ReferenceNames;
import org.springframework.stereotype.Component;

/** Programmes by name in the change history. */
@Component
class ProgrammeNames implements ReferenceNames {

    private final DSLContext db;

    ProgrammeNames(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> fields() {
        return Set.of("programmeId");
    }

    @Override
    public Map<Long, String> names(Set<Long> ids) {
        return db.select(PROGRAMME.ID, PROGRAMME.NAME)
                .from(PROGRAMME)
                .where(PROGRAMME.ID.in(ids))
                .fetchMap(PROGRAMME.ID, PROGRAMME.NAME);
    }
}
