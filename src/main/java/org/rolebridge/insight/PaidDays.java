package org.rolebridge.insight;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.localDateSub;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.rolebridge.db.Tables.AWARD;
import static org.rolebridge.db.Tables.POST;
import static org.rolebridge.db.Tables.POST_FUNDING;

import java.time.LocalDate;
import java.util.Arrays;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.rolebridge.db.tables.PostFunding;
import org.rolebridge.funding.Award;

/**
 * How long the money of a post lasts: the last day that is paid for without a day in between that is not. A share of an
 * award pays no longer than the award, and one of a refused or withdrawn award pays nothing.
 */
final class PaidDays {

    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private static final PostFunding NEXT = POST_FUNDING.as("next_share");
    private static final org.rolebridge.db.tables.Award NEXT_AWARD = AWARD.as("next_award");

    private PaidDays() {}

    /** Posts with their shares, and each share with those that go on where it ends. */
    static Table<? extends Record> of(Table<? extends Record> posts) {
        var last = lastDay(POST_FUNDING, AWARD);
        return posts.leftJoin(POST_FUNDING.leftJoin(AWARD).on(AWARD.ID.eq(POST_FUNDING.AWARD_ID)))
                .on(POST_FUNDING.POST_ID.eq(POST.ID))
                .and(pays(POST_FUNDING, AWARD))
                .leftJoin(NEXT.leftJoin(NEXT_AWARD).on(NEXT_AWARD.ID.eq(NEXT.AWARD_ID)))
                .on(NEXT.POST_ID.eq(POST.ID))
                .and(pays(NEXT, NEXT_AWARD))
                .and(localDateSub(firstDay(NEXT, NEXT_AWARD), inline(1)).le(last))
                .and(lastDay(NEXT, NEXT_AWARD).gt(last));
    }

    /**
     * Of all the rows of a post: the day before the next one that nobody pays for, or when today is such a day, the last
     * that somebody paid for. Far away for money without end, absent for no money.
     */
    static Field<LocalDate> lastDay(LocalDate today) {
        var first = firstDay(POST_FUNDING, AWARD);
        var last = lastDay(POST_FUNDING, AWARD);
        var covered = max(when(first.le(today).and(last.ge(today)), 1));
        var next = min(when(POST_FUNDING.ID.isNotNull().and(NEXT.ID.isNull()).and(last.ge(today)), last));
        var past = max(when(last.lt(today), last));
        return when(covered.isNotNull().or(past.isNull()), next).otherwise(past);
    }

    static Condition pays(PostFunding share, org.rolebridge.db.tables.Award award) {
        var standing = Arrays.stream(Award.State.values())
                .filter(Award.State::counts)
                .map(Enum::name)
                .toList();
        return share.AWARD_ID
                .isNull()
                .or(award.STATE.in(standing))
                .and(firstDay(share, award).le(lastDay(share, award)));
    }

    static Field<LocalDate> firstDay(PostFunding share, org.rolebridge.db.tables.Award award) {
        return greatest(share.VALID_FROM, coalesce(award.STARTS_ON, share.VALID_FROM));
    }

    static Field<LocalDate> lastDay(PostFunding share, org.rolebridge.db.tables.Award award) {
        return least(coalesce(share.VALID_TO, val(FOREVER)), coalesce(award.ENDS_ON, val(FOREVER)));
    }
}
