package org.rolebridge.people;

import static org.rolebridge.db.Tables.PERSON;

import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.rolebridge.trail.ReferenceNames;
import org.springframework.stereotype.Component;

/** People by name in the change history, which asks only for those whom the reader may know. */
@Component
class PersonNames implements ReferenceNames {

    private final DSLContext db;

    PersonNames(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> fields() {
        return Set.of(
                "personId",
                "recordedBy",
                "loggedBy",
                "confirmedBy",
                "answeredBy",
                "requestedBy",
                "decidedBy",
                "givenBy",
                "raisedBy",
                "writtenBy",
                "scoredBy");
    }

    @Override
    public Map<Long, String> names(Set<Long> ids) {
        return db.select(PERSON.ID, PERSON.DISPLAY_NAME)
                .from(PERSON)
                .where(PERSON.ID.in(ids))
                .fetchMap(PERSON.ID, PERSON.DISPLAY_NAME);
    }
}
