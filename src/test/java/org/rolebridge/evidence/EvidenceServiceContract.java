package org.rolebridge.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.db.Tables.EVIDENCE;
import static org.rolebridge.db.Tables.EVIDENCE_CONTENT;
import static org.rolebridge.db.Tables.EVIDENCE_TOTAL;
import static org.rolebridge.db.Tables.SETTING;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Scopes;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.FundingSample;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.funding.SchemeService;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.post.PostOpening;
import org.rolebridge.post.PostService;
import org.rolebridge.post.TermsEntry;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.trail.HistoryEntry;
import org.rolebridge.trail.TrailService;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.RoleClosing;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

abstract class EvidenceServiceContract {

    @Autowired
    EvidenceService files;

    @Autowired
    MilestoneService milestones;

    @Autowired
    PostService posts;

    @Autowired
    AwardService awards;

    @Autowired
    LedgerService ledger;

    @Autowired
    SchemeService schemes;

    @Autowired
    WorkRoleService roles;

    @Autowired
    TrailService trail;

    @Autowired
    Sample sample;

    @Autowired
    DSLContext db;

    @Autowired
    Scopes scopes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EvidenceRepository repository;

    @Autowired
    EvidenceStore store;

    @Autowired
    ContentRepository contents;

    @Autowired
    SubjectDesk desk;

    @Autowired
    Scanner scanner;

    private long board;
    private long host;
    private long role;
    private SignedInPerson manager;
    private EvidenceSubject milestone;

    @BeforeEach
    void registerRole() {
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        host = sample.organisation(PRIMARY_CARE_NETWORK);
        role = sample.role(host, sample.funder(board));
        manager = sample.person(CARE_MANAGER, host);
        milestone = milestone(manager, role);
    }

    @AfterEach
    void backToUsual() {
        List.of("scanner", "megabytes-per-file", "megabytes-per-role", "files-per-record")
                .forEach(name -> set(name, ""));
    }

    private void set(String name, String value) {
        transaction.executeWithoutResult(status -> db.insertInto(SETTING)
                .set(SETTING.NAME, "evidence." + name)
                .set(SETTING.SETTING_VALUE, value)
                .set(SETTING.VERSION, 0)
                .onDuplicateKeyUpdate()
                .set(SETTING.SETTING_VALUE, value)
                .execute());
    }

    private EvidenceSubject milestone(SignedInPerson person, long roleId) {
        var first = Sample.as(person, () -> milestones.getProgress(roleId)).stories().getFirst();
        return new EvidenceSubject(EvidenceSubject.Kind.MILESTONE, first.milestone().id());
    }

    private Evidence attach(byte[] content) {
        return attach(manager, milestone, content);
    }

    private Evidence attach(SignedInPerson person, EvidenceSubject subject, byte[] content) {
        return Sample.as(person, () -> files.attach(subject, "Budget letter.pdf", new ByteArrayInputStream(content)));
    }

    private List<Evidence> listed(SignedInPerson person) {
        return Sample.as(person, () -> files.ofMilestones(role));
    }

    private byte[] fetched(SignedInPerson person, long id) {
        return Sample.as(person, () -> {
            var bytes = new ByteArrayOutputStream();
            try {
                files.open(id).writeTo(bytes);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return bytes.toByteArray();
        });
    }

    private Evidence withdrawn(Evidence file, boolean nameToo) {
        return Sample.as(
                manager, () -> files.withdraw(file.id(), new Withdrawal("Wrong role", nameToo, file.version())));
    }

    private static String refused(ThrowingCallable command) {
        var code = new String[1];
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(command)
                .satisfies(violation -> code[0] = violation.code());
        return code[0];
    }

    private int rows() {
        return db.fetchCount(EVIDENCE, EVIDENCE.ROLE_ID.eq(role).and(scopes.unlimited("test")));
    }

    private int parts() {
        return db.fetchCount(db.selectOne()
                .from(EVIDENCE_CONTENT)
                .join(EVIDENCE)
                .on(EVIDENCE.ID.eq(EVIDENCE_CONTENT.EVIDENCE_ID))
                .where(EVIDENCE.ROLE_ID.eq(role))
                .and(scopes.unlimited("test")));
    }

    private long total() {
        return db.select(EVIDENCE_TOTAL.STORED_BYTES)
                .from(EVIDENCE_TOTAL)
                .where(EVIDENCE_TOTAL.ROLE_ID.eq(role))
                .fetchOptional(EVIDENCE_TOTAL.STORED_BYTES)
                .orElse(0L);
    }

    private List<HistoryEntry> history(SignedInPerson person) {
        return Sample.as(person, () -> trail.ofRole(role, Long.MAX_VALUE)).stream()
                .filter(entry -> entry.entity().equals("evidence"))
                .toList();
    }

    private static byte[] large(int bytes) {
        var words = new byte[bytes];
        new Random(7).ints(bytes, 'a', 'z' + 1).forEach(new java.util.function.IntConsumer() {
            private int at;

            @Override
            public void accept(int one) {
                words[at++] = (byte) one;
            }
        });
        return words;
    }

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
                    .isEqualTo(LocalDate.ofInstant(file.uploadedAt(), ZoneOffset.UTC).plusYears(6));
        });
    }

    @Test
    void keepsNamesOfEveryAlphabet() {
        var name = "Zoë 李 🙂 שלום e\u0301.pdf";
        Sample.run(manager, () -> files.attach(milestone, name, new ByteArrayInputStream(SampleFiles.pdf())));
        assertThat(listed(manager)).singleElement().extracting(Evidence::fileName).isEqualTo(name);
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
        assertThat(history(manager))
                .extracting(HistoryEntry::action)
                .containsExactly("withdrawn", "fetched", "added");
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
        assertThat(listed(manager)).singleElement().extracting(Evidence::fileName).isNull();
        assertThat(history(manager).toString()).doesNotContain("Budget letter");
    }

    @Test
    void withdrawsNothingOnAnOldVersion() {
        var file = attach(SampleFiles.pdf());
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(
                        manager, () -> files.withdraw(file.id(), new Withdrawal("Wrong role", false, 7))));
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
                        new RoleClosing(Sample.START.plusYears(1), Outcome.COMPLETED, "The pilot ended", stored.version())));
        assertThat(refused(() -> attach(SampleFiles.png()))).isEqualTo("role-is-closed");
        withdrawn(file, false);
        assertThat(parts()).isZero();
    }

    @Test
    void hidesFilesFromStrangersLikeOnesThatDoNotExist() {
        var file = attach(SampleFiles.pdf());
        var stranger = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThat(listed(stranger)).isEmpty();
        for (long id : List.of(file.id(), 999_999_999L)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fetched(stranger, id));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() ->
                            Sample.run(stranger, () -> files.withdraw(id, new Withdrawal("Because", false, 0))));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attach(stranger, milestone, SampleFiles.pdf()));
        assertThat(history(stranger)).isEmpty();
    }

    @Test
    void showsPartnersAndObserversTheMilestoneAndNotItsFiles() {
        var partner = sample.organisation(PRIMARY_CARE_NETWORK);
        role = sample.role(host, sample.partner(partner));
        milestone = milestone(manager, role);
        var file = attach(SampleFiles.pdf());
        var other = sample.person(CARE_MANAGER, partner);
        assertThat(Sample.as(other, () -> milestones.getProgress(role)).stories()).hasSize(10);
        assertThat(listed(other)).isEmpty();
        assertThat(history(other)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fetched(other, file.id()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> listed(sample.person(OBSERVER, host)));
    }

    @Test
    void letsWhoConfirmsAndWhoPaysReadMilestonesButAddNothing() {
        var file = attach(SampleFiles.pdf());
        var readers = List.of(sample.person(HR_LEAD, host), sample.person(COMMISSIONER, board));
        for (var reader : readers) {
            assertThat(fetched(reader, file.id())).isEqualTo(SampleFiles.pdf());
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> attach(reader, milestone, SampleFiles.png()));
        }
    }

    @Test
    void showsTheFilesOfAPostOnlyToThoseWhoMaySeePay() {
        var terms = new TermsEntry(
                "Band 5", new java.math.BigDecimal("37.5"), new java.math.BigDecimal("37.5"), null);
        long post = Sample.as(
                manager, () -> posts.add(new PostOpening(UUID.randomUUID(), role, null, Sample.START, terms)));
        var subject = new EvidenceSubject(EvidenceSubject.Kind.POST, post);
        var file = attach(manager, subject, SampleFiles.pdf());
        assertThat(fetched(manager, file.id())).isEqualTo(SampleFiles.pdf());
        for (var reader : List.of(sample.person(HR_LEAD, host), sample.person(COMMISSIONER, board))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fetched(reader, file.id()));
            assertThat(history(reader).toString()).doesNotContain("Budget letter");
        }
        assertThat(history(manager).toString()).contains("Budget letter");
    }

    @Test
    void showsTheFilesOfAnAwardToItsOwnFunderOnly() {
        var funding = new FundingSample(sample, awards, ledger, schemes);
        var sides = funding.sides();
        long award = Sample.as(sides.manager(), () -> awards.log(funding.entry(sides, sides.board(), "1000.00")));
        var other = sample.organisation(INTEGRATED_CARE_BOARD);
        Sample.run(sides.manager(), () -> awards.log(funding.entry(sides, other, "500.00")));
        var subject = new EvidenceSubject(EvidenceSubject.Kind.AWARD, award);
        var file = attach(sides.manager(), subject, SampleFiles.pdf());
        role = sides.role();
        assertThat(fetched(sides.commissioner(), file.id())).isEqualTo(SampleFiles.pdf());
        var rival = sample.person(COMMISSIONER, other);
        assertThat(Sample.as(rival, () -> roles.get(role)).id()).isEqualTo(role);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fetched(rival, file.id()));
        assertThat(history(rival)).isEmpty();
        assertThat(history(sides.commissioner())).hasSize(2);
    }

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
    static class EmbeddedTest extends EvidenceServiceContract {}

    @OnMySql
    static class MySqlTest extends EvidenceServiceContract {}
}
