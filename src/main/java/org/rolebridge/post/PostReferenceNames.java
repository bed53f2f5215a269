package org.rolebridge.post;

import static org.rolebridge.db.Tables.POST;
import static org.rolebridge.db.Tables.SPELL;
import static org.rolebridge.db.Tables.WORKER;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.trail.ReferenceNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What posts and people in post are called in the history, as far as the reader may know them. */
@Configuration(proxyBeanMethods = false)
class PostReferenceNames {

    private final DSLContext db;
    private final Scopes scopes;

    PostReferenceNames(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    private record Names(Set<String> fields, Function<Set<Long>, Map<Long, String>> lookup) implements ReferenceNames {

        @Override
        public Map<Long, String> names(Set<Long> ids) {
            return lookup.apply(ids);
        }
    }

    @Bean
    ReferenceNames postNames() {
        return new Names(
                Set.of("postId"),
                ids -> db.select(POST.ID, POST.REFERENCE)
                        .from(POST)
                        .where(POST.ID.in(ids))
                        .and(scopes.roles(Permission.POST_READ, POST.ROLE_ID))
                        .fetchMap(POST.ID, POST.REFERENCE));
    }

    @Bean
    ReferenceNames spellNames() {
        return new Names(
                Set.of("spellId"),
                ids -> db.select(SPELL.ID, WORKER.REFERENCE)
                        .from(SPELL)
                        .join(WORKER)
                        .on(WORKER.ID.eq(SPELL.WORKER_ID))
                        .where(SPELL.ID.in(ids))
                        .and(scopes.roles(Permission.POST_READ, SPELL.ROLE_ID))
                        .fetchMap(SPELL.ID, WORKER.REFERENCE));
    }

    @Bean
    ReferenceNames workerNames() {
        return new Names(
                Set.of("workerId"),
                ids -> db.selectDistinct(WORKER.ID, WORKER.REFERENCE)
                        .from(WORKER)
                        .join(SPELL)
                        .on(SPELL.WORKER_ID.eq(WORKER.ID))
                        .where(WORKER.ID.in(ids))
                        .and(scopes.roles(Permission.POST_READ, SPELL.ROLE_ID))
                        .fetchMap(WORKER.ID, WORKER.REFERENCE));
    }
}
