package org.rolebridge.insight;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.rolebridge.db.Tables.POST_FUNDING;
import static org.rolebridge.db.Tables.ROLE_STANDING;
import static org.rolebridge.db.Tables.WORK_ROLE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.rolebridge.access.Scopes;
import org.rolebridge.checkin.CheckInRhythm;
import org.rolebridge.db.tables.records.RoleStandingRecord;
import org.rolebridge.workrole.Lifecycle;
import org.springframework.stereotype.Repository;

/**
 * Keeps {@code role_standing}: what about a role needs somebody, as dates, so that it stays true from day to day without
 * being touched; only money that begins after a gap needs {@link StandingCalendar}. Derived, and therefore not part of the change history.
 */
@Repository
class StandingRepository {

    private static final String JOB = "role-standing";
    private static final int CHUNK = 500;

    private final DSLContext db;
    private final Scopes scopes;
    private final Viewer viewer;
    private final CheckInRhythm rhythm;

    StandingRepository(DSLContext db, Scopes scopes, Viewer viewer, CheckInRhythm rhythm) {
        this.db = db;
        this.scopes = scopes;
        this.viewer = viewer;
        this.rhythm = rhythm;
    }

    void refresh(Collection<Long> roleIds) {
        var ids = roleIds.stream().distinct().sorted().toList();
        for (int start = 0; start < ids.size(); start += CHUNK) {
            refreshSome(ids.subList(start, Math.min(start + CHUNK, ids.size())));
        }
    }

    /** Roles whose money had run out on the day before some of these days, on which other money begins. */
    List<Long> paidAgain(LocalDate from, LocalDate to) {
        return db.selectDistinct(POST_FUNDING.ROLE_ID)
                .from(POST_FUNDING)
                .join(ROLE_STANDING)
                .on(ROLE_STANDING.ROLE_ID.eq(POST_FUNDING.ROLE_ID))
                .where(POST_FUNDING.VALID_FROM.between(from, to))
                .and(ROLE_STANDING.MONEY_ENDS_ON.lt(POST_FUNDING.VALID_FROM))
                .and(scopes.unlimited(JOB))
                .orderBy(POST_FUNDING.ROLE_ID)
                .fetch(POST_FUNDING.ROLE_ID);
    }

    /** Locks before it reads: two transactions on one role would else each miss what the other is about to commit. */
    private void refreshSome(List<Long> ids) {
        lockAndClear(ids);
        db.batchUpdate(standings(ids)).execute();
    }

    private void lockAndClear(List<Long> ids) {
        db.insertInto(
                        ROLE_STANDING,
                        ROLE_STANDING.ROLE_ID,
                        ROLE_STANDING.UNFUNDED,
                        ROLE_STANDING.WAITING,
                        ROLE_STANDING.RETURNED,
                        ROLE_STANDING.ASKED)
                .valuesOfRows(ids.stream()
                        .map(id -> row(val(id), val(false), val((short) 0), val((short) 0), val((short) 0)))
                        .toList())
                .onDuplicateKeyUpdate()
                .set(ROLE_STANDING.UNFUNDED, false)
                .set(ROLE_STANDING.WAITING, (short) 0)
                .set(ROLE_STANDING.RETURNED, (short) 0)
                .set(ROLE_STANDING.ASKED, (short) 0)
                .setNull(ROLE_STANDING.MONEY_ENDS_ON)
                .setNull(ROLE_STANDING.VACANT_FROM)
                .setNull(ROLE_STANDING.TRAINING_DUE_ON)
                .setNull(ROLE_STANDING.CHECK_IN_DUE_ON)
                .execute();
    }

    private List<RoleStandingRecord> standings(List<Long> ids) {
        var money = StandingSources.money(ids, viewer.today());
        var vacancies = StandingSources.vacancies(ids);
        var trainings = StandingSources.trainings(ids);
        var milestones = StandingSources.milestones(ids);
        var returned = StandingSources.returned(ids);
        var checkIns = StandingSources.checkIns(ids);
        var temporary =
                coalesce(of(milestones, StandingSources.PERMANENT), inline(0)).eq(0);
        return db.select(
                        WORK_ROLE.ID,
                        when(temporary, of(money, StandingSources.ENDS_ON)),
                        when(temporary, count(money, StandingSources.UNFUNDED))
                                .otherwise((short) 0)
                                .convertFrom(unfunded -> unfunded == 1),
                        of(vacancies, StandingSources.VACANT_FROM),
                        count(milestones, StandingSources.WAITING),
                        count(returned, StandingSources.RETURNED),
                        of(trainings, StandingSources.DUE_ON),
                        localDateAdd(of(checkIns, StandingSources.LATEST_ON), rhythm.everyMonths(), DatePart.MONTH),
                        count(milestones, StandingSources.ASKED))
                .from(withEach(money, vacancies, trainings, milestones, returned, checkIns))
                .where(WORK_ROLE.ID.in(ids))
                .and(WORK_ROLE.LIFECYCLE.ne(Lifecycle.CLOSED.name()))
                .and(scopes.unlimited(JOB))
                .orderBy(WORK_ROLE.ID)
                .fetch(mapping(RoleStandingRecord::new));
    }

    @SafeVarargs
    private static Table<?> withEach(Table<Record>... sources) {
        Table<?> joined = WORK_ROLE;
        for (var source : sources) {
            joined = joined.leftJoin(source)
                    .on(of(source, StandingSources.ROLE_ID).eq(WORK_ROLE.ID));
        }
        return joined;
    }

    private static <T> Field<T> of(Table<Record> source, Field<T> field) {
        return Objects.requireNonNull(source.field(field));
    }

    private static Field<Short> count(Table<Record> source, Field<Integer> field) {
        return coalesce(of(source, field), inline(0)).convertFrom(Integer::shortValue);
    }
}
