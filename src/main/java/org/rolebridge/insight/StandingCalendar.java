package org.rolebridge.insight;

import java.time.Clock;
import java.time.LocalDate;
import org.rolebridge.access.SystemWork;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the standing of roles that are paid for again after a gap up to date after midnight, and at every start. */
@Component
class StandingCalendar {

    /** Longer than the application is ever down. */
    private static final int DAYS_BACK = 60;

    private final StandingRepository standings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StandingCalendar(StandingRepository standings, TransactionTemplate transaction, Clock clock) {
        this.standings = standings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 15 0 * * *", zone = "UTC")
    void turnThePage() {
        var today = LocalDate.now(clock);
        SystemWork.run(
                "role-standing",
                () -> transaction.executeWithoutResult(
                        status -> standings.refresh(standings.paidAgain(today.minusDays(DAYS_BACK), today))));
    }
}
