package org.rolebridge.checkin;

import java.time.LocalDate;
import java.util.List;
import org.rolebridge.shared.RuleViolation;

/**
 * A person's three answers about a role on one day, in their own name.
 *
 * @param answers what each answer counts, in tenths
 */
public record CheckIn(
        long id,
        long roleId,
        long questionnaireId,
        long answeredBy,
        LocalDate answeredOn,
        List<Integer> answers,
        int version) {

    public static final int QUESTIONS = 3;

    public CheckIn {
        if (answers.size() != QUESTIONS) {
            throw RuleViolation.of("checkin-answers", QUESTIONS);
        }
    }

    public MeanTenths mean() {
        return new MeanTenths(answers.stream().mapToInt(Integer::intValue).sum(), QUESTIONS);
    }

    /** As long as the day lasts, and by nobody else. */
    CheckIn correct(long person, List<Integer> points, LocalDate today) {
        if (person != answeredBy || !answeredOn.equals(today)) {
            throw RuleViolation.of("checkin-correct");
        }
        return new CheckIn(id, roleId, questionnaireId, answeredBy, answeredOn, points, version);
    }

    CheckIn stored(long newId) {
        return new CheckIn(newId, roleId, questionnaireId, answeredBy, answeredOn, answers, version);
    }

    CheckIn basedOn(int seen) {
        return new CheckIn(id, roleId, questionnaireId, answeredBy, answeredOn, answers, seen);
    }
}
