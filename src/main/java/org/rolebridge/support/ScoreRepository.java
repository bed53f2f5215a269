package org.rolebridge.support;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.rolebridge.db.Tables.SUPPORT_SCORE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.rolebridge.db.tables.records.SupportScoreRecord;
import org.rolebridge.shared.Change;
import org.rolebridge.shared.Fact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** The scored items of programmes. */
@Repository
class ScoreRepository {

    private static final String ENTITY = "support_score";

    private final DSLContext db;
    private final ApplicationEventPublisher facts;

    ScoreRepository(DSLContext db, ApplicationEventPublisher facts) {
        this.db = db;
        this.facts = facts;
    }

    List<SupportScore> of(long programmeId, long roleKindId) {
        return db.selectFrom(SUPPORT_SCORE)
                .where(SUPPORT_SCORE.PROGRAMME_ID.eq(programmeId))
                .and(SUPPORT_SCORE.ROLE_KIND_ID.eq(roleKindId))
                .orderBy(SUPPORT_SCORE.ID)
                .fetch(ScoreRepository::score);
    }

    List<KindScores> means(Collection<Long> programmeIds) {
        return means(SUPPORT_SCORE.PROGRAMME_ID.in(programmeIds));
    }

    List<KindScores> means(Collection<Long> programmeIds, Collection<Long> roleKindIds) {
        return means(SUPPORT_SCORE.PROGRAMME_ID.in(programmeIds).and(SUPPORT_SCORE.ROLE_KIND_ID.in(roleKindIds)));
    }

    private List<KindScores> means(Condition which) {
        var means = new ArrayList<KindScores>();
        var knowledge = sumOf(SupportItem.Part.KNOWLEDGE);
        var knowledgeCount = countOf(SupportItem.Part.KNOWLEDGE);
        var finance = sumOf(SupportItem.Part.FINANCE);
        var financeCount = countOf(SupportItem.Part.FINANCE);
        db.select(
                        SUPPORT_SCORE.PROGRAMME_ID,
                        SUPPORT_SCORE.ROLE_KIND_ID,
                        knowledge,
                        knowledgeCount,
                        finance,
                        financeCount)
                .from(SUPPORT_SCORE)
                .where(which)
                .groupBy(SUPPORT_SCORE.PROGRAMME_ID, SUPPORT_SCORE.ROLE_KIND_ID)
                .orderBy(SUPPORT_SCORE.PROGRAMME_ID, SUPPORT_SCORE.ROLE_KIND_ID)
                .forEach(row -> means.add(new KindScores(
                        row.value1(),
                        row.value2(),
                        mean(row, knowledge, knowledgeCount),
                        mean(row, finance, financeCount))));
        return means;
    }

    private static Mean mean(Record row, Field<? extends Number> sum, Field<Integer> count) {
        var total = row.get(sum);
        return new Mean(total == null ? 0 : total.intValue(), row.get(count));
    }

    private static Field<? extends Number> sumOf(SupportItem.Part part) {
        return sum(when(isOf(part), SUPPORT_SCORE.SCORE)).as("sum_" + part.name());
    }

    private static Field<Integer> countOf(SupportItem.Part part) {
        return count(when(isOf(part), SUPPORT_SCORE.SCORE)).as("count_" + part.name());
    }

    private static Condition isOf(SupportItem.Part part) {
        return SUPPORT_SCORE.ITEM.in(
                SupportItem.of(part).stream().map(Enum::name).toList());
    }

    Map<Long, Integer> kindsScored(Collection<Long> programmeIds) {
        return db.select(SUPPORT_SCORE.PROGRAMME_ID, countDistinct(SUPPORT_SCORE.ROLE_KIND_ID))
                .from(SUPPORT_SCORE)
                .where(SUPPORT_SCORE.PROGRAMME_ID.in(programmeIds))
                .groupBy(SUPPORT_SCORE.PROGRAMME_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** @return whether it was written; somebody else may have scored the same item first */
    boolean insert(SupportScore score, long ownerId) {
        var row = db.newRecord(SUPPORT_SCORE);
        fill(row, score);
        row.setProgrammeId(score.programmeId());
        row.setRoleKindId(score.roleKindId());
        row.setItem(score.item().name());
        row.setVersion(1);
        try {
            row.insert();
        } catch (DuplicateKeyException taken) {
            return false;
        }
        publish(null, score, row.getId(), ownerId);
        return true;
    }

    /** @return whether the item was still at the version that the score is based on */
    boolean update(SupportScore before, SupportScore after, long ownerId) {
        var row = db.newRecord(SUPPORT_SCORE);
        fill(row, after);
        row.setVersion(after.version() + 1);
        int updated = db.update(SUPPORT_SCORE)
                .set(row)
                .where(SUPPORT_SCORE.ID.eq(after.id()))
                .and(SUPPORT_SCORE.VERSION.eq(after.version()))
                .execute();
        if (updated == 1) {
            publish(before, after, after.id(), ownerId);
        }
        return updated == 1;
    }

    private void publish(
            @org.jspecify.annotations.Nullable SupportScore before, SupportScore after, long id, long ownerId) {
        var changes = new ArrayList<Change>();
        changes.add(new Change("roleKindId", null, after.roleKindId()));
        changes.add(new Change(after.item().name(), before == null ? null : before.score(), after.score()));
        var note = before == null ? null : before.note();
        if (!Objects.equals(note, after.note())) {
            changes.add(new Change("note", note, after.note()));
        }
        facts.publishEvent(new Fact(ENTITY, id, ownerId, null, "scored", changes));
    }

    private static void fill(SupportScoreRecord row, SupportScore score) {
        row.setScore((short) score.score());
        row.setNote(score.note());
        row.setScoredOn(score.scoredOn());
        row.setScoredBy(score.scoredBy());
    }

    private static SupportScore score(SupportScoreRecord row) {
        return new SupportScore(
                row.getId(),
                row.getProgrammeId(),
                row.getRoleKindId(),
                SupportItem.valueOf(row.getItem()),
                row.getScore(),
                row.getNote(),
                row.getScoredOn(),
                row.getScoredBy(),
                row.getVersion());
    }
}
