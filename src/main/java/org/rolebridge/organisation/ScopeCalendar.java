package org.rolebridge.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.rolebridge.access.SystemWork;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Links begin and end as days go by: brings who stands above whom up to date after midnight, and at every start. */
@Component
@EnableScheduling
class ScopeCalendar {

    /** Longer than the application is ever down. */
    private static final int DAYS_BACK = 60;

    private final OrganisationLinkRepository links;
    private final OrganisationScopeRepository scope;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ScopeCalendar(
            OrganisationLinkRepository links,
            OrganisationScopeRepository scope,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.scope = scope;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 5 0 * * *", zone = "UTC")
    void turnThePage() {
        var today = LocalDate.now(clock);
        SystemWork.run(
                "organisation-scope",
                () -> transaction.executeWithoutResult(
                        status -> scope.refresh(links.childrenMoved(today.minusDays(DAYS_BACK), today))));
    }
}
