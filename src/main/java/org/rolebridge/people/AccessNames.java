package org.rolebridge.people;

import static org.rolebridge.db.Tables.ACCESS_GRANT;
import static org.rolebridge.db.Tables.ACCESS_REQUEST;
import static org.rolebridge.db.Tables.PERSON;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.rolebridge.trail.ReferenceNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In the change history, access is called after the person who has it or for whom it is asked. */
@Configuration(proxyBeanMethods = false)
class AccessNames {

    private final DSLContext db;

    AccessNames(DSLContext db) {
        this.db = db;
    }

    private record Names(Set<String> fields, Function<Set<Long>, Map<Long, String>> lookup) implements ReferenceNames {

        @Override
        public Map<Long, String> names(Set<Long> ids) {
            return lookup.apply(ids);
        }
    }

    @Bean
    ReferenceNames grantNames() {
        return new Names(
                Set.of("accessGrantId"),
                ids -> db.select(ACCESS_GRANT.ID, PERSON.DISPLAY_NAME)
                        .from(ACCESS_GRANT)
                        .join(PERSON)
                        .on(PERSON.ID.eq(ACCESS_GRANT.PERSON_ID))
                        .where(ACCESS_GRANT.ID.in(ids))
                        .fetchMap(ACCESS_GRANT.ID, PERSON.DISPLAY_NAME));
    }

    @Bean
    ReferenceNames requestNames() {
        return new Names(
                Set.of("accessRequestId"),
                ids -> db.select(ACCESS_REQUEST.ID, PERSON.DISPLAY_NAME)
                        .from(ACCESS_REQUEST)
                        .join(PERSON)
                        .on(PERSON.ID.eq(ACCESS_REQUEST.PERSON_ID))
                        .where(ACCESS_REQUEST.ID.in(ids))
                        .fetchMap(ACCESS_REQUEST.ID, PERSON.DISPLAY_NAME));
    }
}
