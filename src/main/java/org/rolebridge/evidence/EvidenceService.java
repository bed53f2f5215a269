package org.rolebridge.evidence;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that prove something about a role: add, list, fetch and withdraw them. */
@Service
@Requires(Permission.EVIDENCE_READ)
public class EvidenceService {

    private final SubjectDesk desk;
    private final EvidenceRepository evidence;
    private final ContentRepository contents;
    private final EvidenceStore store;
    private final EvidenceSettings settings;
    private final Scanner scanner;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EvidenceService(
            SubjectDesk desk,
            EvidenceRepository evidence,
            ContentRepository contents,
            EvidenceStore store,
            EvidenceSettings settings,
            Scanner scanner,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.desk = desk;
        this.evidence = evidence;
        this.contents = contents;
        this.store = store;
        this.settings = settings;
        this.scanner = scanner;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The files on all milestones of a role, oldest first. */
    @Transactional(readOnly = true)
    public List<Evidence> ofMilestones(long roleId) {
        return evidence.ofRole(roleId, EvidenceSubject.Kind.MILESTONE);
    }

    /** The files of one record, oldest first. */
    @Transactional(readOnly = true)
    public List<Evidence> of(EvidenceSubject subject) {
        desk.toRead(subject);
        return evidence.of(subject);
    }

    /** Whether the caller may read the files on these records of the role. */
    @Requires(Permission.ROLE_READ)
    @Transactional(readOnly = true)
    public boolean mayRead(EvidenceSubject.Kind kind, long roleId) {
        return desk.may(Permission.EVIDENCE_READ, roleId) && desk.may(kind.reading(), roleId);
    }

    /** Whether the caller may add files to these records of the role, and withdraw them. */
    @Requires(Permission.ROLE_READ)
    @Transactional(readOnly = true)
    public boolean mayAdd(EvidenceSubject.Kind kind, long roleId) {
        return desk.may(Permission.EVIDENCE_ADD, roleId) && desk.may(kind.editing(), roleId);
    }

    @Transactional(readOnly = true)
    public EvidenceLimits limits() {
        return settings.limits();
    }

    /**
     * Receives a file whole before anything is written, so that what breaks off leaves nothing behind.
     *
     * @return the file as it is kept; refused, and without its content, when the scanner found something harmful
     */
    @Requires(Permission.EVIDENCE_ADD)
    public Evidence attach(EvidenceSubject subject, String name, InputStream content) {
        desk.toAdd(subject);
        var checked = FileName.checked(name);
        var limits = settings.limits();
        try (var file = ReceivedFile.receive(content, limits)) {
            var type = TypeDetector.detect(file);
            var state = scanner.scan(file::writeTo);
            var arrival = new Arrival(checked, type, state, limits);
            return Objects.requireNonNull(transaction.execute(status -> {
                var place = desk.toAdd(subject);
                return store.keep(received(file, arrival, place), place, file, limits);
            }));
        }
    }

    /** What has been found out about a file on its way in. */
    private record Arrival(String name, FileType type, EvidenceState state, EvidenceLimits limits) {}

    private Evidence received(ReceivedFile file, Arrival arrival, SubjectPlace place) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Evidence(
                0,
                place.roleId(),
                place.subject(),
                arrival.name(),
                arrival.type(),
                file.size(),
                file.sha256Hex(),
                arrival.state(),
                null,
                CurrentPerson.get().personId(),
                now,
                LocalDate.ofInstant(now, ZoneOffset.UTC)
                        .plusYears(arrival.limits().yearsKept()),
                0);
    }

    /** Hands the file out; who fetched it stands in the history before the first byte leaves. */
    @Transactional
    public OpenEvidence open(long id) {
        var one = get(id);
        var place = desk.toRead(one.subject());
        if (!one.state().isReadable()) {
            throw RuleViolation.of(one.state().hasContent() ? "evidence-quarantined" : "evidence-gone");
        }
        facts.publishEvent(EvidenceFacts.fetched(one, place));
        return new OpenEvidence(one, contents);
    }

    /** Takes the content out for good, and the name if it says too much; that there was a file, and its hash, stay. */
    @Requires(Permission.EVIDENCE_ADD)
    @Transactional
    public Evidence withdraw(long id, Withdrawal withdrawal) {
        var before = get(id);
        var place = desk.toEdit(before.subject());
        var after = before.withdraw(withdrawal.reason(), withdrawal.nameToo()).basedOn(withdrawal.version());
        if (!store.change(before, after, place, "withdrawn")) {
            throw new StaleRecord(after, before);
        }
        return after.basedOn(after.version() + 1);
    }

    private Evidence get(long id) {
        return evidence.find(id).orElseThrow(() -> new NotFound("evidence", id));
    }
}
