package org.rolebridge.insight;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.rolebridge.db.Tables.AWARD;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.POST_FUNDING;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.insight.Progress.Payer;
import org.rolebridge.post.FundingSource;
import org.springframework.stereotype.Repository;

/** Who pays for posts today; awards by their names only to those who may read them. */
@Repository
class PayerRepository {

    private final DSLContext db;
    private final Scopes scopes;

    PayerRepository(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    Map<Long, List<Payer>> of(Collection<Long> postIds, LocalDate today) {
        var named = named();
        var last = PaidDays.lastDay(POST_FUNDING, AWARD);
        var until = nullif(last, val(PaidDays.FOREVER)).as("until_day");
        var name = coalesce(when(named, AWARD.TITLE), POST_FUNDING.NOTE).as("payer_name");
        var funder = when(named, coalesce(ORGANISATION.NAME, AWARD.FUNDER_NAME)).as("funder");
        return db.select(POST_FUNDING.POST_ID, POST_FUNDING.SOURCE, name, funder, until)
                .from(POST_FUNDING)
                .leftJoin(AWARD)
                .on(AWARD.ID.eq(POST_FUNDING.AWARD_ID))
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(AWARD.FUNDER_ID))
                .where(POST_FUNDING.POST_ID.in(postIds))
                .and(PaidDays.pays(POST_FUNDING, AWARD))
                .and(PaidDays.firstDay(POST_FUNDING, AWARD).le(today))
                .and(last.ge(today))
                .and(scopes.roles(Permission.POST_READ, POST_FUNDING.ROLE_ID))
                .orderBy(POST_FUNDING.POST_ID, POST_FUNDING.ID)
                .fetchGroups(
                        POST_FUNDING.POST_ID,
                        row -> new Payer(
                                FundingSource.valueOf(row.value2()), row.value3(), row.value4(), row.value5()));
    }

    private Condition named() {
        return CurrentPerson.may(Permission.AWARD_READ)
                ? scopes.money(Permission.AWARD_READ, AWARD.ROLE_ID, AWARD.FUNDER_ID)
                : DSL.falseCondition();
    }
}
