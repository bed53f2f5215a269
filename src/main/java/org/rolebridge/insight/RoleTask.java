package org.rolebridge.insight;

import static org.rolebridge.db.Tables.ROLE_STANDING;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.rolebridge.db.tables.RoleScope;

/** What may need somebody about a live role, read from the two narrow tables alone. */
enum RoleTask {
    MILESTONE_LATE(TaskKind.MILESTONE_LATE),
    MILESTONE_SOON(TaskKind.MILESTONE_SOON),
    MILESTONE_ASKED(TaskKind.MILESTONE_ASKED),
    MILESTONE_RETURNED(TaskKind.MILESTONE_RETURNED),
    FUNDING_ENDS(TaskKind.FUNDING_ENDS),
    VACANT(TaskKind.VACANT),
    TRAINING(TaskKind.TRAINING),
    CHECK_IN(TaskKind.CHECK_IN);

    private static final int DAYS_AHEAD = 14;

    private final TaskKind kind;

    RoleTask(TaskKind kind) {
        this.kind = kind;
    }

    TaskKind kind() {
        return kind;
    }

    /** The day it hangs on, which the soonest comes first by. */
    Field<LocalDate> due(RoleScope role) {
        return switch (this) {
            case MILESTONE_LATE, MILESTONE_SOON -> role.NEXT_DUE_ON;
            case MILESTONE_ASKED, MILESTONE_RETURNED -> role.STARTED_ON;
            case FUNDING_ENDS -> ROLE_STANDING.MONEY_ENDS_ON;
            case VACANT -> ROLE_STANDING.VACANT_FROM;
            case TRAINING -> ROLE_STANDING.TRAINING_DUE_ON;
            case CHECK_IN -> ROLE_STANDING.CHECK_IN_DUE_ON;
        };
    }

    /** @param soonDays training that lapses within so many days is called soon */
    Condition holds(RoleScope role, LocalDate today, int soonDays) {
        return switch (this) {
            case MILESTONE_LATE -> role.NEXT_DUE_ON.lt(today);
            case MILESTONE_SOON -> role.NEXT_DUE_ON.between(today, today.plusDays(DAYS_AHEAD));
            case MILESTONE_ASKED -> ROLE_STANDING.ASKED.gt((short) 0);
            case MILESTONE_RETURNED -> ROLE_STANDING.RETURNED.gt((short) 0);
            case FUNDING_ENDS -> ROLE_STANDING.MONEY_ENDS_ON.le(today.plusMonths(NextStep.MONTHS_AHEAD));
            case VACANT -> ROLE_STANDING.VACANT_FROM.le(today.minusDays(NextStep.DAYS_VACANT));
            case TRAINING -> ROLE_STANDING.TRAINING_DUE_ON.le(today.plusDays(soonDays));
            case CHECK_IN -> ROLE_STANDING.CHECK_IN_DUE_ON.le(today);
        };
    }

    /** Whether the day is one by which something should happen, and not one since which it waits. */
    boolean isDueDay() {
        return this == MILESTONE_LATE || this == MILESTONE_SOON || this == FUNDING_ENDS || this == TRAINING;
    }
}
