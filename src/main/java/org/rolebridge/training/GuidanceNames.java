package org.rolebridge.training;

import static org.rolebridge.db.Tables.GUIDANCE;

import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.rolebridge.trail.ReferenceNames;
import org.springframework.stereotype.Component;

/** Training and guidance by title and version in the change history. */
@Component
class GuidanceNames implements ReferenceNames {

    private final DSLContext db;

    GuidanceNames(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> fields() {
        return Set.of("guidanceId", "firstVersionId", "supersededById");
    }

    @Override
    public Map<Long, String> names(Set<Long> ids) {
        return db.select(GUIDANCE.ID, GUIDANCE.TITLE, GUIDANCE.VERSION_LABEL)
                .from(GUIDANCE)
                .where(GUIDANCE.ID.in(ids))
                .fetchMap(
                        row -> row.value1(),
                        row -> row.value3() == null ? row.value2() : row.value2() + " " + row.value3());
    }
}
