package org.rolebridge.checkin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/** The questions of one edition; whoever answered an edition is shown by that edition for good. */
public record Questionnaire(long id, Kind kind, int edition, List<Question> questions) {

    /** Two ways to ask. */
    public enum Kind {
        QUICK,
        TEAM
    }

    /** The most that all answers together can count, in tenths. */
    public int most() {
        return questions.stream().mapToInt(Question::most).sum();
    }

    /**
     * What these levels count, in tenths.
     *
     * @param levels one for each question, from 0
     * @throws RuleViolation when one is missing, or there is no such level
     */
    List<Integer> points(List<@Nullable Integer> levels) {
        if (levels.size() != questions.size()) {
            throw RuleViolation.of("checkin-answers", questions.size());
        }
        var points = new ArrayList<Integer>();
        for (var question : questions) {
            Integer level = levels.get(question.place() - 1);
            if (level == null || level < 0 || level >= question.points().size()) {
                throw RuleViolation.at("level" + question.place(), "checkin-answers", questions.size());
            }
            points.add(question.points().get(level));
        }
        return List.copyOf(points);
    }
}
