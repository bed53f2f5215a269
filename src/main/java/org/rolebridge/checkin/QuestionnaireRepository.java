package org.rolebridge.checkin;

import static org.rolebridge.db.Tables.QUESTION;
import static org.rolebridge.db.Tables.QUESTIONNAIRE;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.rolebridge.checkin.Question.Part;
import org.rolebridge.checkin.Questionnaire.Kind;
import org.rolebridge.shared.NotFound;
import org.springframework.stereotype.Repository;

/** Questions as they were asked; editions are never changed. */
@Repository
class QuestionnaireRepository {

    private final DSLContext db;

    QuestionnaireRepository(DSLContext db) {
        this.db = db;
    }

    /** All editions of a kind, the newest last. */
    List<Questionnaire> all(Kind kind) {
        return find(QUESTIONNAIRE.KIND.eq(kind.name()));
    }

    /** What is asked today. */
    Questionnaire newest(Kind kind) {
        return all(kind).getLast();
    }

    Questionnaire get(long id) {
        return find(QUESTIONNAIRE.ID.eq(id)).stream().findFirst().orElseThrow(() -> new NotFound("questionnaire", id));
    }

    private List<Questionnaire> find(Condition which) {
        return db
                .select()
                .from(QUESTIONNAIRE)
                .join(QUESTION)
                .on(QUESTION.QUESTIONNAIRE_ID.eq(QUESTIONNAIRE.ID))
                .where(which)
                .orderBy(QUESTIONNAIRE.EDITION, QUESTIONNAIRE.ID, QUESTION.PLACE)
                .fetchGroups(QUESTIONNAIRE.ID)
                .entrySet()
                .stream()
                .map(one -> questionnaire(one.getKey(), one.getValue()))
                .toList();
    }

    private static Questionnaire questionnaire(long id, Result<Record> rows) {
        var first = rows.getFirst();
        return new Questionnaire(
                id,
                Kind.valueOf(first.get(QUESTIONNAIRE.KIND)),
                first.get(QUESTIONNAIRE.EDITION),
                rows.map(QuestionnaireRepository::question));
    }

    private static Question question(Record row) {
        var points = Stream.of(QUESTION.LEVEL_0, QUESTION.LEVEL_1, QUESTION.LEVEL_2, QUESTION.LEVEL_3, QUESTION.LEVEL_4)
                .map(row::get)
                .filter(Objects::nonNull)
                .map(Short::intValue)
                .toList();
        return new Question(
                row.get(QUESTION.PLACE),
                Part.valueOf(row.get(QUESTION.PART)),
                row.get(QUESTION.NAME),
                row.get(QUESTION.WORDING),
                points);
    }
}
