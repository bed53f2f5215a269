package org.rolebridge.evidence;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.db.Tables.EVIDENCE;
import static org.rolebridge.db.Tables.EVIDENCE_CONTENT;
import static org.rolebridge.db.Tables.EVIDENCE_TOTAL;
import static org.rolebridge.db.Tables.SETTING;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.rolebridge.access.Scopes;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.FundingSample;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.post.PostService;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.testing.Sample;
import org.rolebridge.trail.HistoryEntry;
import org.rolebridge.trail.TrailService;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A role with a milestone to hang files on, and the people around it. */
abstract class EvidenceTrial {

    @Autowired
    EvidenceService files;

    @Autowired
    MilestoneService milestones;

    @Autowired
    PostService posts;

    @Autowired
    AwardService awards;

    @Autowired
    FundingSample funding;

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

    long board;
    long host;
    long role;
    SignedInPerson manager;
    EvidenceSubject milestone;

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

    void set(String name, String value) {
        transaction.executeWithoutResult(status -> db.insertInto(SETTING)
                .set(SETTING.NAME, "evidence." + name)
                .set(SETTING.SETTING_VALUE, value)
                .set(SETTING.VERSION, 0)
                .onDuplicateKeyUpdate()
                .set(SETTING.SETTING_VALUE, value)
                .execute());
    }

    EvidenceSubject milestone(SignedInPerson person, long roleId) {
        var first = Sample.as(person, () -> milestones.getProgress(roleId))
                .stories()
                .getFirst();
        return new EvidenceSubject(
                EvidenceSubject.Kind.MILESTONE, first.milestone().id());
    }

    Evidence attach(byte[] content) {
        return attach(manager, milestone, content);
    }

    Evidence attach(SignedInPerson person, EvidenceSubject subject, byte[] content) {
        return Sample.as(person, () -> files.attach(subject, "Budget letter.pdf", new ByteArrayInputStream(content)));
    }

    List<Evidence> listed(SignedInPerson person) {
        return Sample.as(person, () -> files.ofMilestones(role));
    }

    byte[] fetched(SignedInPerson person, long id) {
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

    Evidence withdrawn(Evidence file, boolean nameToo) {
        return Sample.as(
                manager, () -> files.withdraw(file.id(), new Withdrawal("Wrong role", nameToo, file.version())));
    }

    static String refused(ThrowingCallable command) {
        var code = new String[1];
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(command)
                .satisfies(violation -> code[0] = violation.code());
        return code[0];
    }

    int rows() {
        return db.fetchCount(EVIDENCE, EVIDENCE.ROLE_ID.eq(role).and(scopes.unlimited("test")));
    }

    int parts() {
        return db.fetchCount(db.selectOne()
                .from(EVIDENCE_CONTENT)
                .join(EVIDENCE)
                .on(EVIDENCE.ID.eq(EVIDENCE_CONTENT.EVIDENCE_ID))
                .where(EVIDENCE.ROLE_ID.eq(role))
                .and(scopes.unlimited("test")));
    }

    long total() {
        return db.select(EVIDENCE_TOTAL.STORED_BYTES)
                .from(EVIDENCE_TOTAL)
                .where(EVIDENCE_TOTAL.ROLE_ID.eq(role))
                .fetchOptional(EVIDENCE_TOTAL.STORED_BYTES)
                .orElse(0L);
    }

    List<HistoryEntry> history(SignedInPerson person) {
        return Sample.as(person, () -> trail.ofRole(role, Long.MAX_VALUE)).stream()
                .filter(entry -> entry.entity().equals("evidence"))
                .toList();
    }

    static byte[] large(int bytes) {
        var words = new byte[bytes];
        new Random(7).ints(bytes, 'a', 'z' + 1).forEach(new java.util.function.IntConsumer() {
            int at;

            @Override
            public void accept(int one) {
                words[at++] = (byte) one;
            }
        });
        return words;
    }
}
