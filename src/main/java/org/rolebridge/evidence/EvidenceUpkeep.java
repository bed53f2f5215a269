package org.rolebridge.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.rolebridge.access.SystemWork;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Blanks files whose time is over, and sends those to the scanner that it has not seen yet. */
@Component
class EvidenceUpkeep {

    private static final int AT_A_TIME = 50;

    private final EvidenceRepository evidence;
    private final EvidenceStore store;
    private final ContentRepository contents;
    private final SubjectDesk desk;
    private final Scanner scanner;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EvidenceUpkeep(
            EvidenceRepository evidence,
            EvidenceStore store,
            ContentRepository contents,
            SubjectDesk desk,
            Scanner scanner,
            TransactionTemplate transaction,
            Clock clock) {
        this.evidence = evidence;
        this.store = store;
        this.contents = contents;
        this.desk = desk;
        this.scanner = scanner;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 35 0 * * *", zone = "UTC")
    void blankWhatIsOver() {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        SystemWork.run("retention", () -> {
            List<Evidence> over;
            do {
                over = evidence.over(today, AT_A_TIME);
                over.forEach(one -> change(one, one.expire(), "expired"));
            } while (over.size() == AT_A_TIME);
        });
    }

    /** Ends at the first file that the scanner does not answer about; the next run begins there again. */
    @Scheduled(cron = "20 */5 * * * *", zone = "UTC")
    void scanWhatWaits() {
        if (scanner.isSetUp()) {
            SystemWork.run("scanner", () -> {
                long last = 0;
                for (var waiting = next(last); !waiting.isEmpty(); waiting = next(last)) {
                    if (!waiting.stream().allMatch(this::scan)) {
                        return;
                    }
                    last = waiting.getLast().id();
                }
            });
        }
    }

    private List<Evidence> next(long last) {
        return evidence.unscanned(last, AT_A_TIME);
    }

    private boolean scan(Evidence waiting) {
        var found = scanner.scan(target -> contents.writeTo(waiting, target));
        if (found == EvidenceState.CLEAN || found == EvidenceState.REFUSED) {
            change(waiting, waiting.scanned(found), "scanned");
            return true;
        }
        return false;
    }

    private void change(Evidence before, Evidence after, String action) {
        transaction.executeWithoutResult(status -> store.change(before, after, desk.toRead(before.subject()), action));
    }
}
