package org.rolebridge.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.SystemWork;
import org.rolebridge.shared.Settings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long references of people who left are kept: {@code post.retention-years} after their last day, six unless set.
 * After that they are anonymised, and their time in post stays. Six years is our own choice: as long as a claim over a
 * contract may be brought in England and Wales (Limitation Act 1980, section 5).
 */
@Component
class Retention {

    static final String SETTING = "post.retention-years";
    static final int USUAL_YEARS = 6;

    private static final int AT_A_TIME = 200;

    private final WorkerRepository workers;
    private final Settings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Retention(WorkerRepository workers, Settings settings, TransactionTemplate transaction, Clock clock) {
        this.workers = workers;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    int years() {
        var value = settings.under(SETTING).getOrDefault(SETTING, "");
        return value.matches("[1-9]\\d?") ? Integer.parseInt(value) : USUAL_YEARS;
    }

    /** The last day on which somebody's reference is kept; {@code null} while they are in post. */
    @Nullable
    LocalDate keptUntil(Spell spell) {
        return spell.endedOn() == null ? null : spell.endedOn().plusYears(years());
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 25 0 * * *", zone = "UTC")
    void anonymiseWhoLeftLongAgo() {
        SystemWork.run("retention", () -> {
            while (Boolean.TRUE.equals(transaction.execute(status -> anonymiseSome()))) {}
        });
    }

    private boolean anonymiseSome() {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var gone = workers.goneBefore(today.minusYears(years()), AT_A_TIME);
        gone.forEach(worker -> workers.anonymise(worker, worker.anonymise(today)));
        return !gone.isEmpty();
    }
}
