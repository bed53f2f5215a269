package org.rolebridge.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rolebridge.checkin.Question.Part;
import org.rolebridge.checkin.Questionnaire.Kind;

/** Questionnaires and results for tests of arithmetic. */
final class TeamAnswers {

    static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final List<Integer> MOST = List.of(85, 91, 70, 65, 114, 110, 150, 150, 70, 95);

    private TeamAnswers() {}

    static Questionnaire questionnaire() {
        var questions = new ArrayList<Question>();
        for (int at = 0; at < MOST.size(); at++) {
            var part = at < 4 ? Part.PROCESS : at < 8 ? Part.PEOPLE : Part.ORGANISATION;
            var points = List.of(0, 10, 20, MOST.get(at));
            questions.add(new Question(at + 1, part, "Factor " + (at + 1), "Words", points));
        }
        return new Questionnaire(1, Kind.TEAM, 1, questions);
    }

    /** @param answers points of each who answered, factor by factor */
    static ReviewResult result(List<List<Integer>> answers) {
        var review = new TeamReview(1, 1, 1, 1, DAY.minusDays(20), DAY, DAY, 12, 8, 2);
        var factors = questionnaire().questions().stream()
                .map(question -> {
                    var counts = new TreeMap<Integer, Integer>();
                    answers.forEach(one -> counts.merge(one.get(question.place() - 1), 1, Integer::sum));
                    return new FactorResult(question, counts);
                })
                .toList();
        return new ReviewResult(review, factors);
    }

    static List<Integer> full() {
        return MOST;
    }

    static List<Integer> none() {
        return MOST.stream().map(most -> 0).toList();
    }
}
