package org.rolebridge.insight;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.rolebridge.db.Tables.CHECK_IN;
import static org.rolebridge.db.Tables.COMPLETION;
import static org.rolebridge.db.Tables.CONFIRMATION;
import static org.rolebridge.db.Tables.GUIDANCE;
import static org.rolebridge.db.Tables.MILESTONE;
import static org.rolebridge.db.Tables.MILESTONE_CHANGE;
import static org.rolebridge.db.Tables.POST;
import static org.rolebridge.db.Tables.SPELL;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.rolebridge.milestone.Answer;
import org.rolebridge.milestone.MilestoneState;

/** Where the standing of a role comes from: one row for each role, made of its posts, people, milestones and training. */
final class StandingSources {

    static final Field<Long> ROLE_ID = field(name("role_id"), Long.class);
    static final Field<LocalDate> ENDS_ON = field(name("ends_on"), LocalDate.class);
    static final Field<Integer> UNFUNDED = field(name("unfunded"), Integer.class);
    static final Field<LocalDate> VACANT_FROM = field(name("vacant_from"), LocalDate.class);
    static final Field<Integer> WAITING = field(name("waiting"), Integer.class);
    static final Field<Integer> RETURNED = field(name("returned"), Integer.class);
    static final Field<Integer> ASKED = field(name("asked"), Integer.class);
    static final Field<Integer> PERMANENT = field(name("permanent"), Integer.class);
    static final Field<LocalDate> LATEST_ON = field(name("latest_on"), LocalDate.class);
    static final Field<LocalDate> DUE_ON = field(name("due_on"), LocalDate.class);

    private static final LocalDate NEVER = LocalDate.of(1000, 1, 1);
    private static final LocalDate FOREVER = PaidDays.FOREVER;
    private static final Field<LocalDate> LAST_DAY = field(name("last_day"), LocalDate.class);
    private static final Field<LocalDate> OPENED_ON = field(name("opened_on"), LocalDate.class);
    private static final Field<Integer> RANK = field(name("newest_first"), Integer.class);
    private static final Field<Long> CHANGE_ID = field(name("change_id"), Long.class);

    private StandingSources() {}

    /** The first day on which the money of one of the open posts runs out, and whether one has no money at all. */
    static Table<Record> money(List<Long> ids, LocalDate today) {
        var posts = select(
                        POST.ROLE_ID.as(ROLE_ID),
                        coalesce(PaidDays.lastDay(today), val(NEVER)).as(LAST_DAY))
                .from(PaidDays.of(POST))
                .where(openPostsOf(ids))
                .groupBy(POST.ROLE_ID, POST.ID)
                .asTable("paid_post");
        return select(List.of(
                        ROLE_ID,
                        min(nullif(nullif(LAST_DAY, val(FOREVER)), val(NEVER))).as(ENDS_ON),
                        max(oneIf(LAST_DAY.eq(NEVER))).as(UNFUNDED)))
                .from(posts)
                .groupBy(ROLE_ID)
                .asTable("money");
    }

    /** The first day on which one of the open posts has nobody in it. */
    static Table<Record> vacancies(List<Long> ids) {
        var posts = select(
                        POST.ROLE_ID.as(ROLE_ID),
                        POST.OPENED_ON.as(OPENED_ON),
                        max(when(SPELL.ID.isNotNull(), orForever(SPELL.ENDED_ON)))
                                .as(LAST_DAY))
                .from(POST)
                .leftJoin(SPELL)
                .on(SPELL.POST_ID.eq(POST.ID))
                .where(openPostsOf(ids))
                .groupBy(POST.ROLE_ID, POST.ID, POST.OPENED_ON)
                .asTable("held_post");
        var from = when(LAST_DAY.isNull(), OPENED_ON).when(LAST_DAY.lt(FOREVER), localDateAdd(LAST_DAY, 1));
        return select(List.of(ROLE_ID, min(from).as(VACANT_FROM)))
                .from(posts)
                .groupBy(ROLE_ID)
                .asTable("vacancy");
    }

    /**
     * The first day on which training of somebody who is in post lapses. Of several completions of an item, whichever its
     * version, the latest one counts and not the one that lasts longest.
     */
    static Table<Record> trainings(List<Long> ids) {
        var item = coalesce(GUIDANCE.FIRST_VERSION_ID, GUIDANCE.ID);
        var ranked = select(
                        COMPLETION.ROLE_ID.as(ROLE_ID),
                        COMPLETION.EXPIRES_ON.as(LAST_DAY),
                        rowNumber()
                                .over(partitionBy(COMPLETION.SPELL_ID, item)
                                        .orderBy(COMPLETION.COMPLETED_ON.desc(), COMPLETION.ID.desc()))
                                .as(RANK))
                .from(COMPLETION)
                .join(GUIDANCE)
                .on(GUIDANCE.ID.eq(COMPLETION.GUIDANCE_ID))
                .join(SPELL)
                .on(SPELL.ID.eq(COMPLETION.SPELL_ID))
                .where(COMPLETION.ROLE_ID.in(ids))
                .and(COMPLETION.COMPLETED_ON.isNotNull())
                .and(SPELL.ENDED_ON.isNull())
                .asTable("ranked");
        return select(List.of(ROLE_ID, min(LAST_DAY).as(DUE_ON)))
                .from(ranked)
                .where(RANK.eq(1))
                .groupBy(ROLE_ID)
                .asTable("training");
    }

    /** The day of the last check-in. */
    static Table<Record> checkIns(List<Long> ids) {
        return select(List.of(
                        CHECK_IN.ROLE_ID.as(ROLE_ID), max(CHECK_IN.ANSWERED_ON).as(LATEST_ON)))
                .from(CHECK_IN)
                .where(CHECK_IN.ROLE_ID.in(ids))
                .groupBy(CHECK_IN.ROLE_ID)
                .asTable("check_ins");
    }

    /** How many milestones wait for a second person, how many for an answer to one, and whether the money is permanent. */
    static Table<Record> milestones(List<Long> ids) {
        var permanent = MILESTONE.NUMBER.eq((short) 1).and(MILESTONE.STATE.eq(MilestoneState.ACHIEVED.name()));
        return select(List.of(
                        MILESTONE.ROLE_ID.as(ROLE_ID),
                        count(when(MILESTONE.WAITING, 1)).as(WAITING),
                        count(when(MILESTONE.ASKED, 1)).as(ASKED),
                        max(oneIf(permanent)).as(PERMANENT)))
                .from(MILESTONE)
                .where(MILESTONE.ROLE_ID.in(ids))
                .groupBy(MILESTONE.ROLE_ID)
                .asTable("milestones");
    }

    /** How many milestones a second person sent back, with nothing recorded since. */
    static Table<Record> returned(List<Long> ids) {
        var latest = select(
                        MILESTONE_CHANGE.ROLE_ID.as(ROLE_ID),
                        max(MILESTONE_CHANGE.ID).as(CHANGE_ID))
                .from(MILESTONE_CHANGE)
                .where(MILESTONE_CHANGE.ROLE_ID.in(ids))
                .and(MILESTONE_CHANGE.PLANNED_ON.isNull())
                .groupBy(MILESTONE_CHANGE.ROLE_ID, MILESTONE_CHANGE.MILESTONE_ID)
                .asTable("latest_change");
        return select(List.of(latest.field(ROLE_ID).as(ROLE_ID), count().as(RETURNED)))
                .from(latest)
                .join(CONFIRMATION)
                .on(CONFIRMATION.MILESTONE_CHANGE_ID.eq(CHANGE_ID))
                .where(CONFIRMATION.ANSWER.eq(Answer.RETURNED.name()))
                .groupBy(latest.field(ROLE_ID))
                .asTable("returned");
    }

    private static Condition openPostsOf(List<Long> ids) {
        return POST.ROLE_ID.in(ids).and(POST.CLOSED_ON.isNull());
    }

    private static Field<LocalDate> orForever(Field<LocalDate> end) {
        return coalesce(end, val(FOREVER));
    }

    private static Field<Integer> oneIf(Condition condition) {
        return when(condition, 1).otherwise(0);
    }
}
