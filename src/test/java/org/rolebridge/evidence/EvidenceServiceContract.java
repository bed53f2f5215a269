package org.rolebridge.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.HR_LEAD;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.trail.HistoryEntry;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.RoleClosing;

abstract class EvidenceServiceContract extends EvidenceTrial {

    @Test
    void givesBackByteForByteWhatCame() {
        var content = large(3 * ContentRepository.PART + 17);
        var file = attach(content);
        assertThat(fetched(manager, file.id())).isEqualTo(content);
        assertThat(parts()).isEqualTo(4);
    }

    @Test
    void keepsWhatIsKnownAboutAFile() {
        attach(SampleFiles.pdf());
        assertThat(listed(manager)).singleElement().satisfies(file -> {
            assertThat(file.fileName()).isEqualTo("Budget letter.pdf");
            assertThat(file.type()).isEqualTo(FileType.PDF);
            assertThat(file.size()).isEqualTo(SampleFiles.pdf().length);
            assertThat(file.sha256()).hasSize(64);
            assertThat(file.uploadedBy()).isEqualTo(manager.personId());
            assertThat(file.state()).isEqualTo(EvidenceState.NOT_SCANNED);
            assertThat(file.retainUntil())
                    .isEqualTo(LocalDate.ofInstant(file.uploadedAt(), ZoneOffset.UTC)
                            .plusYears(6));
        });
    }

    @Test
    void keepsNamesOfEveryAlphabet() {
        var name = "Zoë 李 🙂 שלום e\u0301.pdf";
        Sample.run(manager, () -> files.attach(milestone, name, new ByteArrayInputStream(SampleFiles.pdf())));
        assertThat(listed(manager))
                .singleElement()
                .extracting(Evidence::fileName)
                .isEqualTo(name);
    }

    @Test
    void namesAndTypesAFileByItsContent() {
        var file = attach(SampleFiles.png());
        assertThat(file.type()).isEqualTo(FileType.PNG);
        assertThat(file.name()).isEqualTo("Budget letter.png");
    }

    @Test
    void leavesNothingOfAFileThatBreaksOff() {
        var broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 400_000) {
                    throw new IOException("connection reset");
                }
                return 'x';
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Sample.run(manager, () -> files.attach(milestone, "a.txt", broken)));
        assertThat(rows() + parts() + total()).isZero();
        assertThat(history(manager)).isEmpty();
    }

    @Test
    void keepsRowAndBytesTogetherOrNeither() {
        transaction.executeWithoutResult(status -> {
            attach(large(2 * ContentRepository.PART));
            assertThat(parts()).isEqualTo(2);
            status.setRollbackOnly();
        });
        assertThat(rows() + parts() + total()).isZero();
    }

    @Test
    void refusesWhatIsNoEvidence() {
        assertThat(refused(() -> attach(SampleFiles.program()))).isEqualTo("evidence-type");
        assertThat(refused(() -> attach(SampleFiles.text("<html><body>Hello</body></html>"))))
                .isEqualTo("evidence-type");
        assertThat(refused(() -> attach(SampleFiles.docx("word/vbaProject.bin"))))
                .isEqualTo("evidence-macros");
        assertThat(refused(() -> attach(new byte[0]))).isEqualTo("evidence-empty");
        assertThat(rows() + parts() + total()).isZero();
    }

    @Test
    void takesAFileOfExactlyTheLargestSize() {
        set("megabytes-per-file", "1");
        assertThat(attach(large(1024 * 1024)).size()).isEqualTo(1024 * 1024);
        assertThat(refused(() -> attach(large(1024 * 1024 + 1)))).isEqualTo("evidence-size");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void countsFilesOfOneRecord() {
        set("files-per-record", "2");
        var first = attach(SampleFiles.pdf());
        attach(SampleFiles.png());
        assertThat(refused(() -> attach(SampleFiles.gif()))).isEqualTo("evidence-count");
        withdrawn(first, false);
        attach(SampleFiles.gif());
        assertThat(parts()).isEqualTo(2);
    }

    @Test
    void holdsTheLimitOfARoleHoweverManyAreSentAtOnce() throws Exception {
        set("megabytes-per-role", "1");
        attach(SampleFiles.pdf());
        var content = large(300_000);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var codes = IntStream.range(0, 8)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> outcome(content), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(codes).filteredOn("kept"::equals).hasSize(3);
            assertThat(codes).filteredOn("evidence-total"::equals).hasSize(5);
        }
        assertThat(total()).isEqualTo(900_000 + SampleFiles.pdf().length);
    }

    private String outcome(byte[] content) {
        try {
            attach(content);
            return "kept";
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }

    @Test
    void tellsWhoAddedFetchedAndWithdrew() {
        var file = attach(SampleFiles.pdf());
        var lead = sample.person(HR_LEAD, host);
        fetched(lead, file.id());
        withdrawn(file, false);
        assertThat(history(manager)).extracting(HistoryEntry::action).containsExactly("withdrawn", "fetched", "added");
        assertThat(history(manager).get(1).personId()).isEqualTo(lead.personId());
        assertThat(history(manager).getFirst().changes())
                .extracting(change -> change.field() + " " + change.after())
                .contains("fileState WITHDRAWN", "reason Wrong role");
    }

    @Test
    void keepsTheHashOfWhatWasWithdrawnAndNotTheContent() {
        var file = attach(SampleFiles.pdf());
        withdrawn(file, false);
        assertThat(parts()).isZero();
        assertThat(total()).isZero();
        assertThat(listed(manager)).singleElement().satisfies(kept -> {
            assertThat(kept.sha256()).isEqualTo(file.sha256());
            assertThat(kept.reason()).isEqualTo("Wrong role");
            assertThat(kept.fileName()).isEqualTo("Budget letter.pdf");
        });
        assertThat(refused(() -> fetched(manager, file.id()))).isEqualTo("evidence-gone");
        assertThat(refused(() -> withdrawn(file, false))).isEqualTo("evidence-gone");
    }

    @Test
    void takesANameOutOfTheHistoryToo() {
        var file = attach(SampleFiles.pdf());
        withdrawn(file, true);
        assertThat(listed(manager))
                .singleElement()
                .extracting(Evidence::fileName)
                .isNull();
        assertThat(history(manager).toString()).doesNotContain("Budget letter");
    }

    @Test
    void withdrawsNothingOnAnOldVersion() {
        var file = attach(SampleFiles.pdf());
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() ->
                        Sample.run(manager, () -> files.withdraw(file.id(), new Withdrawal("Wrong role", false, 7))));
        assertThat(parts()).isEqualTo(1);
    }

    @Test
    void needsAReasonToWithdraw() {
        var file = attach(SampleFiles.pdf());
        assertThat(refused(() -> Sample.run(manager, () -> files.withdraw(file.id(), new Withdrawal(" ", false, 0)))))
                .isEqualTo("evidence-withdraw-reason");
    }

    @Test
    void addsNothingToAClosedRole() {
        var file = attach(SampleFiles.pdf());
        var stored = Sample.as(manager, () -> roles.get(role));
        Sample.run(
                manager,
                () -> roles.close(
                        role,
                        new RoleClosing(
                                Sample.START.plusYears(1), Outcome.COMPLETED, "The pilot ended", stored.version())));
        assertThat(refused(() -> attach(SampleFiles.png()))).isEqualTo("role-is-closed");
        withdrawn(file, false);
        assertThat(parts()).isZero();
    }

    @OnEmbedded
    static class EmbeddedTest extends EvidenceServiceContract {}

    @OnMySql
    static class MySqlTest extends EvidenceServiceContract {}
}
