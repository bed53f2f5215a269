package org.rolebridge.workrole;

import static org.rolebridge.db.Tables.ROLE_KIND;

import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.rolebridge.trail.ReferenceNames;
import org.springframework.stereotype.Component;

/** Kinds of role by name in the change history. */
@Component
class RoleKindNames implements ReferenceNames {

    private final DSLContext db;

    RoleKindNames(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> fields() {
        return Set.of("roleKindId");
    }

    @Override
    public Map<Long, String> names(Set<Long> ids) {
        return db.select(ROLE_KIND.ID, ROLE_KIND.NAME)
                .from(ROLE_KIND)
                .where(ROLE_KIND.ID.in(ids))
                .fetchMap(ROLE_KIND.ID, ROLE_KIND.NAME);
    }
}
