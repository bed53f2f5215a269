package org.rolebridge.organisation;

import static org.jooq.Records.mapping;
import static org.rolebridge.db.Tables.JURISDICTION;
import static org.rolebridge.db.Tables.ORGANISATION;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Names and time zones, for what runs before anybody's permissions are known, such as sign-in. */
@Component
public class OrganisationDirectory {

    private final DSLContext db;

    OrganisationDirectory(DSLContext db) {
        this.db = db;
    }

    /** What stands in the directory for one organisation. */
    public record Entry(String name, ZoneId zone) {}

    public Map<Long, Entry> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : db.select(ORGANISATION.ID, ORGANISATION.NAME, JURISDICTION.TIME_ZONE.convertFrom(ZoneId::of))
                        .from(ORGANISATION)
                        .join(JURISDICTION)
                        .on(JURISDICTION.ID.eq(ORGANISATION.JURISDICTION_ID))
                        .where(ORGANISATION.ID.in(ids))
                        .fetchMap(row -> row.value1(), mapping((id, name, zone) -> new Entry(name, zone)));
    }
}
