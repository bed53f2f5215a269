package org.rolebridge.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;

abstract class EvidenceUpkeepContract extends EvidenceTrial {

    @Test
    void blanksAFileWhoseTimeIsOverAndNotADayEarlier() {
        var file = attach(SampleFiles.pdf());
        upkeepOn(file.retainUntil()).blankWhatIsOver();
        assertThat(fetched(manager, file.id())).isEqualTo(SampleFiles.pdf());
        upkeepOn(file.retainUntil().plusDays(1)).blankWhatIsOver();
        assertThat(parts()).isZero();
        assertThat(total()).isZero();
        assertThat(listed(manager)).singleElement().satisfies(blank -> {
            assertThat(blank.state()).isEqualTo(EvidenceState.EXPIRED);
            assertThat(blank.sha256()).isEqualTo(file.sha256());
            assertThat(blank.fileName()).isNull();
        });
        assertThat(history(manager).getFirst().action()).isEqualTo("expired");
        assertThat(history(manager).toString()).doesNotContain("Budget letter");
    }

    private EvidenceUpkeep upkeepOn(LocalDate day) {
        var clock = Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new EvidenceUpkeep(repository, store, contents, desk, scanner, transaction, clock);
    }

    private EvidenceUpkeep upkeep() {
        return upkeepOn(LocalDate.of(2026, 12, 1));
    }

    @Test
    void asksTheScannerBeforeAnythingIsKept() throws IOException {
        try (var clamd = new FakeClamd()) {
            set("scanner", clamd.address());
            assertThat(attach(large(400_000)).state()).isEqualTo(EvidenceState.CLEAN);
            var refused = attach(SampleFiles.text(FakeClamd.HARMFUL));
            assertThat(refused.state()).isEqualTo(EvidenceState.REFUSED);
            assertThat(refused(() -> fetched(manager, refused.id()))).isEqualTo("evidence-gone");
        }
        assertThat(parts()).isEqualTo(2);
        assertThat(total()).isEqualTo(400_000);
        assertThat(history(manager).getFirst().action()).isEqualTo("refused");
    }

    @Test
    void quarantinesWhatTheScannerHasNotSeen() throws IOException {
        var ways = new HashMap<String, String>();
        try (var clamd = new FakeClamd()) {
            clamd.beBusy();
            set("scanner", clamd.address());
            ways.put("busy", attach(SampleFiles.pdf()).state().name());
            ways.put("gone", clamd.address());
        }
        set("scanner", ways.get("gone"));
        var file = attach(SampleFiles.text("words"));
        assertThat(file.state()).isEqualTo(EvidenceState.QUARANTINED);
        assertThat(ways).containsEntry("busy", "QUARANTINED");
        assertThat(refused(() -> fetched(manager, file.id()))).isEqualTo("evidence-quarantined");
        upkeep().scanWhatWaits();
        assertThat(listed(manager)).extracting(Evidence::state).containsOnly(EvidenceState.QUARANTINED);
    }

    @Test
    void scansLaterWhatWaited() throws IOException {
        var harmless = attach(SampleFiles.pdf());
        set("scanner", "127.0.0.1:1");
        var waiting = attach(large(300_000));
        var harmful = attach(SampleFiles.text("hidden " + FakeClamd.HARMFUL));
        try (var clamd = new FakeClamd()) {
            set("scanner", clamd.address());
            upkeep().scanWhatWaits();
        }
        assertThat(states())
                .isEqualTo(Map.of(
                        harmless.id(), EvidenceState.CLEAN,
                        waiting.id(), EvidenceState.CLEAN,
                        harmful.id(), EvidenceState.REFUSED));
        assertThat(fetched(manager, waiting.id())).hasSize(300_000);
        assertThat(total()).isEqualTo(300_000 + harmless.size());
    }

    private Map<Long, EvidenceState> states() {
        var states = new HashMap<Long, EvidenceState>();
        new ArrayList<>(listed(manager)).forEach(file -> states.put(file.id(), file.state()));
        return states;
    }

    @OnEmbedded
    static class EmbeddedTest extends EvidenceUpkeepContract {}

    @OnMySql
    static class MySqlTest extends EvidenceUpkeepContract {}
}
