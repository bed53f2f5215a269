package org.rolebridge.training;

import static org.rolebridge.db.Tables.GUIDANCE;
import static org.rolebridge.db.Tables.GUIDANCE_REQUIREMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.rolebridge.db.tables.records.GuidanceRecord;
import org.rolebridge.shared.Change;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.support.ProgrammeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Writes the library. */
@Repository
class GuidanceStore {

    private static final String ENTITY = "guidance";

    private final DSLContext db;
    private final ProgrammeService programmes;
    private final ApplicationEventPublisher facts;

    GuidanceStore(DSLContext db, ProgrammeService programmes, ApplicationEventPublisher facts) {
        this.db = db;
        this.programmes = programmes;
        this.facts = facts;
    }

    /** @param also changes to what belongs to the guidance but is kept elsewhere */
    long insert(Guidance guidance, Change also) {
        requireProgramme(null, guidance.programmeId());
        var row = db.newRecord(GUIDANCE);
        fill(row, guidance);
        row.setOwnerId(guidance.ownerId());
        row.setFirstVersionId(guidance.firstVersionId());
        row.setVersion(0);
        row.insert();
        publish("created", row.getId(), guidance, with(Change.between(null, guidance), also));
        return row.getId();
    }

    /** @throws StaleRecord when the guidance is no longer at the version that {@code after} was based on */
    void update(Guidance before, Guidance after, Change also) {
        requireProgramme(before.programmeId(), after.programmeId());
        var row = db.newRecord(GUIDANCE);
        fill(row, after);
        row.setVersion(after.version() + 1);
        int updated = db.update(GUIDANCE)
                .set(row)
                .where(GUIDANCE.ID.eq(after.id()))
                .and(GUIDANCE.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        var action = after.supersededById() == null ? "changed" : "superseded";
        publish(action, after.id(), after, with(Change.between(before, after), also));
    }

    private static List<Change> with(List<Change> changes, Change also) {
        var all = new ArrayList<>(changes);
        if (!Objects.equals(also.before(), also.after())) {
            all.add(also);
        }
        return all;
    }

    private void publish(String action, long id, Guidance guidance, List<Change> changes) {
        facts.publishEvent(new Fact(ENTITY, id, guidance.ownerId(), null, action, changes));
    }

    /** Brings the kinds of role that a piece of guidance applies to up to date. */
    void require(long guidanceId, long ownerId, Set<Long> wanted) {
        var held = held(guidanceId);
        var added = new HashSet<>(wanted);
        added.removeAll(held.keySet());
        var removed = new ArrayList<>(held.keySet());
        removed.removeAll(wanted);
        removed.forEach(kind -> {
            db.deleteFrom(GUIDANCE_REQUIREMENT)
                    .where(GUIDANCE_REQUIREMENT.ID.eq(held.get(kind)))
                    .execute();
            var change = new Change("roleKindId", kind, null);
            publish(guidanceId, ownerId, Objects.requireNonNull(held.get(kind)), change);
        });
        added.stream().sorted().forEach(kind -> {
            var row = db.newRecord(GUIDANCE_REQUIREMENT);
            row.setGuidanceId(guidanceId);
            row.setRoleKindId(kind);
            row.insert();
            publish(guidanceId, ownerId, row.getId(), new Change("roleKindId", null, kind));
        });
    }

    private Map<Long, Long> held(long guidanceId) {
        return new HashMap<>(db.select(GUIDANCE_REQUIREMENT.ROLE_KIND_ID, GUIDANCE_REQUIREMENT.ID)
                .from(GUIDANCE_REQUIREMENT)
                .where(GUIDANCE_REQUIREMENT.GUIDANCE_ID.eq(guidanceId))
                .fetchMap(GUIDANCE_REQUIREMENT.ROLE_KIND_ID, GUIDANCE_REQUIREMENT.ID));
    }

    private void publish(long guidanceId, long ownerId, long id, Change change) {
        var changes = List.of(new Change("guidanceId", null, guidanceId), change);
        var action = change.after() == null ? "lifted" : "required";
        facts.publishEvent(new Fact("guidance_requirement", id, ownerId, null, action, changes));
    }

    private static void fill(GuidanceRecord row, Guidance guidance) {
        row.setTitle(guidance.title());
        row.setIssuer(guidance.issuer());
        row.setKind(guidance.kind().name());
        row.setLink(guidance.link());
        row.setVersionLabel(guidance.versionLabel());
        row.setSummary(guidance.summary());
        row.setPublishedOn(guidance.publishedOn());
        row.setEffectiveFrom(guidance.effectiveFrom());
        row.setReviewBy(guidance.reviewBy());
        row.setHours(guidance.hours());
        row.setFrequencyMonths(shortOf(guidance.frequencyMonths()));
        row.setDaysAfterStart(shortOf(guidance.daysAfterStart()));
        row.setMilestoneNumber(shortOf(guidance.milestoneNumber()));
        row.setJurisdictionId(guidance.jurisdictionId());
        row.setProgrammeId(guidance.programmeId());
        row.setSupersededById(guidance.supersededById());
    }

    /** Guidance can only join a programme that the caller may see. */
    private void requireProgramme(@Nullable Long before, @Nullable Long after) {
        if (after != null && !after.equals(before)) {
            programmes.get(after);
        }
    }

    private static @Nullable Short shortOf(@Nullable Integer number) {
        return number == null ? null : number.shortValue();
    }
}
