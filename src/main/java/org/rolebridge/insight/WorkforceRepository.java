package org.rolebridge.insight;

import static org.jooq.impl.DSL.sum;
import static org.rolebridge.db.Tables.POST;
import static org.rolebridge.db.Tables.POST_TERMS;
import static org.rolebridge.db.Tables.ROLE_STANDING;
import static org.rolebridge.db.Tables.SPELL;
import static org.rolebridge.db.Tables.SPELL_TERMS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.insight.RoleRow.Staffing;
import org.springframework.stereotype.Repository;

/** Posts and the people in them on one day, for many roles at once; nothing of roles whose posts the caller may not read. */
@Repository
class WorkforceRepository {

    /** As the module of posts rounds them: each post once for itself and once for all its people together. */
    private static final int WTE_DECIMALS = 4;

    private static final Field<BigDecimal> PEOPLE_HOURS = sum(SPELL_TERMS.HOURS);

    private static final List<Field<?>> EACH_POST = List.of(
            ROLE_STANDING.ROLE_ID,
            ROLE_STANDING.MONEY_ENDS_ON,
            ROLE_STANDING.UNFUNDED,
            ROLE_STANDING.VACANT_FROM,
            POST.ID,
            POST_TERMS.HOURS,
            POST_TERMS.FULL_TIME_HOURS);

    private final DSLContext db;
    private final Scopes scopes;

    WorkforceRepository(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    Map<Long, Staffing> staffing(Collection<Long> roleIds, LocalDate day) {
        var staffing = new LinkedHashMap<Long, Staffing>();
        db.select(EACH_POST)
                .select(PEOPLE_HOURS)
                .from(ROLE_STANDING)
                .leftJoin(POST)
                .on(POST.ROLE_ID.eq(ROLE_STANDING.ROLE_ID))
                .and(covers(POST.OPENED_ON, POST.CLOSED_ON, day))
                .leftJoin(POST_TERMS)
                .on(POST_TERMS.POST_ID.eq(POST.ID))
                .and(covers(POST_TERMS.VALID_FROM, POST_TERMS.VALID_TO, day))
                .leftJoin(SPELL)
                .on(SPELL.POST_ID.eq(POST.ID))
                .and(covers(SPELL.STARTED_ON, SPELL.ENDED_ON, day))
                .leftJoin(SPELL_TERMS)
                .on(SPELL_TERMS.SPELL_ID.eq(SPELL.ID))
                .and(covers(SPELL_TERMS.VALID_FROM, SPELL_TERMS.VALID_TO, day))
                .where(ROLE_STANDING.ROLE_ID.in(roleIds))
                .and(scopes.roles(Permission.POST_READ, ROLE_STANDING.ROLE_ID))
                .groupBy(EACH_POST)
                .forEach(
                        row -> staffing.merge(row.get(ROLE_STANDING.ROLE_ID), staffing(row), WorkforceRepository::add));
        return staffing;
    }

    private static Staffing staffing(Record row) {
        var hours = row.get(POST_TERMS.HOURS);
        var people = row.get(PEOPLE_HOURS);
        var fullTime = row.get(POST_TERMS.FULL_TIME_HOURS);
        return new Staffing(
                hours == null ? null : wte(hours, fullTime),
                hours == null ? null : wte(people == null ? BigDecimal.ZERO : people, fullTime),
                row.get(ROLE_STANDING.MONEY_ENDS_ON),
                row.get(ROLE_STANDING.UNFUNDED),
                row.get(ROLE_STANDING.VACANT_FROM));
    }

    static BigDecimal wte(BigDecimal hours, BigDecimal fullTimeHours) {
        return hours.divide(fullTimeHours, WTE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static Staffing add(Staffing one, Staffing other) {
        return new Staffing(
                sumOf(one.wte(), other.wte()),
                sumOf(one.inPost(), other.inPost()),
                one.moneyEndsOn(),
                one.unfunded(),
                one.vacantFrom());
    }

    static @Nullable BigDecimal sumOf(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? (one == null ? other : one) : one.add(other);
    }

    static Condition covers(Field<LocalDate> from, Field<LocalDate> to, LocalDate day) {
        return from.le(day).and(to.isNull().or(to.ge(day)));
    }
}
