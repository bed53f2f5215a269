package org.rolebridge.insight;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.rolebridge.db.Tables.POST;
import static org.rolebridge.db.Tables.POST_TERMS;
import static org.rolebridge.db.Tables.SPELL;
import static org.rolebridge.db.Tables.SPELL_TERMS;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;

/** Posts and the people in them on one day, in whole-time equivalents: hours as a part of the post's full-time hours. */
final class Workforce {

    private Workforce() {}

    /** Of all posts of a role that are open on the day. */
    static Field<BigDecimal> wte(Field<Long> roleId, LocalDate day) {
        return field(select(sum(POST_TERMS.HOURS.div(POST_TERMS.FULL_TIME_HOURS)))
                .from(POST)
                .join(POST_TERMS)
                .on(POST_TERMS.POST_ID.eq(POST.ID))
                .where(POST.ROLE_ID.eq(roleId))
                .and(covers(POST.OPENED_ON, POST.CLOSED_ON, day))
                .and(covers(POST_TERMS.VALID_FROM, POST_TERMS.VALID_TO, day)));
    }

    /** Of the people who are in a post of the role on the day. */
    static Field<BigDecimal> inPost(Field<Long> roleId, LocalDate day) {
        return field(select(sum(SPELL_TERMS.HOURS.div(POST_TERMS.FULL_TIME_HOURS)))
                .from(SPELL)
                .join(SPELL_TERMS)
                .on(SPELL_TERMS.SPELL_ID.eq(SPELL.ID))
                .join(POST_TERMS)
                .on(POST_TERMS.POST_ID.eq(SPELL.POST_ID))
                .where(SPELL.ROLE_ID.eq(roleId))
                .and(covers(SPELL.STARTED_ON, SPELL.ENDED_ON, day))
                .and(covers(SPELL_TERMS.VALID_FROM, SPELL_TERMS.VALID_TO, day))
                .and(covers(POST_TERMS.VALID_FROM, POST_TERMS.VALID_TO, day)));
    }

    static Condition covers(Field<LocalDate> from, Field<LocalDate> to, LocalDate day) {
        return from.le(day).and(to.isNull().or(to.ge(day)));
    }
}
