package org.rolebridge.evidence;

import static org.rolebridge.db.Tables.EVIDENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.EvidenceRecord;
import org.rolebridge.evidence.EvidenceSubject.Kind;
import org.springframework.stereotype.Repository;

/** What is known about files, always within the caller's scope. */
@Repository
class EvidenceRepository {

    private static final Set<String> KEPT = Stream.of(EvidenceState.values())
            .filter(EvidenceState::hasContent)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final DSLContext db;
    private final Scopes scopes;

    EvidenceRepository(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    Optional<Evidence> find(long id) {
        return within(EVIDENCE.ID.eq(id)).stream().findFirst();
    }

    List<Evidence> of(EvidenceSubject subject) {
        return within(column(subject.kind()).eq(subject.subjectId()));
    }

    List<Evidence> ofRole(long roleId, Kind kind) {
        return within(EVIDENCE.ROLE_ID.eq(roleId).and(column(kind).isNotNull()));
    }

    private List<Evidence> within(Condition which) {
        return db.selectFrom(EVIDENCE)
                .where(which)
                .and(scopes.roles(Permission.EVIDENCE_READ, EVIDENCE.ROLE_ID))
                .orderBy(EVIDENCE.ID)
                .fetch(EvidenceRepository::evidence);
    }

    /** How many files with content hang on a record. */
    int count(EvidenceSubject subject) {
        return db.fetchCount(
                EVIDENCE,
                column(subject.kind())
                        .eq(subject.subjectId())
                        .and(EVIDENCE.STATE.in(KEPT))
                        .and(scopes.roles(Permission.EVIDENCE_READ, EVIDENCE.ROLE_ID)));
    }

    /** Files whose time is over, a few at a time; for the system. */
    List<Evidence> over(LocalDate today, int limit) {
        return upkeep(EVIDENCE.STATE.in(KEPT).and(EVIDENCE.RETAIN_UNTIL.lt(today)), limit);
    }

    /** Files that no scanner has looked at, a few at a time after this one; for the system. */
    List<Evidence> unscanned(long after, int limit) {
        var waiting = Set.of(EvidenceState.QUARANTINED.name(), EvidenceState.NOT_SCANNED.name());
        return upkeep(EVIDENCE.STATE.in(waiting).and(EVIDENCE.ID.gt(after)), limit);
    }

    private List<Evidence> upkeep(Condition which, int limit) {
        return db.selectFrom(EVIDENCE)
                .where(which)
                .and(scopes.unlimited("evidence-upkeep"))
                .orderBy(EVIDENCE.ID)
                .limit(limit)
                .fetch(EvidenceRepository::evidence);
    }

    long insert(Evidence evidence) {
        var row = db.newRecord(EVIDENCE);
        row.setRoleId(evidence.roleId());
        row.set(column(evidence.subject().kind()), evidence.subject().subjectId());
        row.setFileName(evidence.fileName());
        row.setMediaType(evidence.type().mediaType());
        row.setSizeBytes(evidence.size());
        row.setSha256(evidence.sha256());
        row.setState(evidence.state().name());
        row.setUploadedBy(evidence.uploadedBy());
        row.setUploadedAt(evidence.uploadedAt());
        row.setRetainUntil(evidence.retainUntil());
        row.setVersion(evidence.version());
        row.insert();
        return row.getId();
    }

    /** @return whether the file was still at the version that {@code after} was based on */
    boolean update(Evidence after) {
        return db.update(EVIDENCE)
                        .set(EVIDENCE.FILE_NAME, after.fileName())
                        .set(EVIDENCE.STATE, after.state().name())
                        .set(EVIDENCE.REASON, after.reason())
                        .set(EVIDENCE.VERSION, after.version() + 1)
                        .where(EVIDENCE.ID.eq(after.id()))
                        .and(EVIDENCE.VERSION.eq(after.version()))
                        .execute()
                == 1;
    }

    private static TableField<EvidenceRecord, Long> column(Kind kind) {
        return switch (kind) {
            case MILESTONE -> EVIDENCE.MILESTONE_ID;
            case POST -> EVIDENCE.POST_ID;
            case AWARD -> EVIDENCE.AWARD_ID;
            case COMPLETION -> EVIDENCE.COMPLETION_ID;
        };
    }

    private static Evidence evidence(EvidenceRecord row) {
        return new Evidence(
                row.getId(),
                row.getRoleId(),
                subject(row),
                row.getFileName(),
                FileType.of(row.getMediaType()),
                row.getSizeBytes(),
                row.getSha256(),
                EvidenceState.valueOf(row.getState()),
                row.getReason(),
                row.getUploadedBy(),
                row.getUploadedAt(),
                row.getRetainUntil(),
                row.getVersion());
    }

    private static EvidenceSubject subject(EvidenceRecord row) {
        for (var kind : Kind.values()) {
            var id = row.get(column(kind));
            if (id != null) {
                return new EvidenceSubject(kind, id);
            }
        }
        throw new IllegalStateException("Evidence " + row.getId() + " hangs on nothing");
    }
}
