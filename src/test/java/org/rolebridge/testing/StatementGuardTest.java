package org.rolebridge.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.db.Tables.AWARD;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.POST;
import static org.rolebridge.db.Tables.WORK_ROLE;

import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebridge.access.Scopes;

class StatementGuardTest {

    private static final Condition SCOPED = new Scopes().unlimited("guard-test");

    @ParameterizedTest
    @EnumSource(names = {"H2", "MYSQL"})
    void catchesReadsWithoutScope(SQLDialect dialect) {
        assertThat(unscoped(DSL.using(dialect)).map(Query::getSQL)).allMatch(StatementGuard::isUnscoped);
    }

    private static Stream<Query> unscoped(DSLContext db) {
        return Stream.of(
                db.selectFrom(WORK_ROLE),
                db.selectFrom(WORK_ROLE.as("r")),
                db.select(WORK_ROLE.TITLE).from(ORGANISATION).join(WORK_ROLE).on(WORK_ROLE.ID.eq(ORGANISATION.ID)),
                db.select(POST.ID).from(ORGANISATION, POST),
                db.selectFrom(ORGANISATION).where(DSL.exists(db.selectOne().from(AWARD))),
                db.select(POST.ID)
                        .from(POST)
                        .where(SCOPED)
                        .unionAll(db.select(AWARD.ID).from(AWARD)),
                db.with("mine").as(db.select(POST.ID).from(POST)).selectFrom(DSL.table(DSL.name("mine"))),
                db.selectCount().from(db.selectFrom(POST).asTable("counted")),
                db.insertInto(POST).select(db.selectFrom(POST)),
                db.deleteFrom(ORGANISATION)
                        .where(ORGANISATION.ID.in(db.select(POST.ID).from(POST))));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "MYSQL"})
    void letsReadsWithScopePass(SQLDialect dialect) {
        var db = DSL.using(dialect);
        assertThat(Stream.of(
                                db.selectFrom(POST).where(SCOPED),
                                db.selectFrom(ORGANISATION),
                                db.select(WORK_ROLE.TITLE, POST.ID).from(POST).where(SCOPED),
                                db.update(POST).set(POST.VERSION, 1).where(POST.ID.eq(1L)),
                                db.select(POST.ID)
                                        .from(POST)
                                        .where(SCOPED)
                                        .union(db.select(AWARD.ID).from(AWARD).where(SCOPED)))
                        .map(Query::getSQL))
                .noneMatch(StatementGuard::isUnscoped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from post",
                "SELECT 1 FROM `post`",
                "select 1 from \"post\" as \"p\"",
                "select 1 from organisation, `post`",
                "(select 1 from post) union (select 1 from organisation)"
            })
    void readsEveryQuoting(String sql) {
        assertThat(StatementGuard.isUnscoped(sql)).isTrue();
    }
}
