package org.rolebridge.workrole;

import org.rolebridge.access.SystemWork;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Parts in roles begin and end as days go by: brings up to date who may see a role, every hour and at every start. */
@Component
class RoleScopeCalendar {

    private static final int AT_A_TIME = 200;

    private final RoleScopeRepository scope;
    private final TransactionTemplate transaction;

    RoleScopeCalendar(RoleScopeRepository scope, TransactionTemplate transaction) {
        this.scope = scope;
        this.transaction = transaction;
    }

    /** Every hour, as midnight comes at another one in each jurisdiction. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "5 0 * * * *", zone = "UTC")
    void turnThePage() {
        SystemWork.run(RoleScopeRepository.JOB, () -> {
            while (Boolean.TRUE.equals(transaction.execute(status -> refreshSome()))) {}
        });
    }

    private boolean refreshSome() {
        var due = scope.due(AT_A_TIME);
        due.forEach(scope::refresh);
        return !due.isEmpty();
    }
}
