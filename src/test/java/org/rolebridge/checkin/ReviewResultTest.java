package org.rolebridge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rolebridge.checkin.Question.Part;
import org.rolebridge.checkin.ReviewRule.Verdict;

class ReviewResultTest {

    @Test
    void maximaAddUpToAHundredPoints() {
        assertThat(TeamAnswers.questionnaire().most()).isEqualTo(ReviewRule.MOST * 10);
    }

    @Test
    void totalIsTheSumOfTheMeans() {
        var result = TeamAnswers.result(List.of(TeamAnswers.full(), TeamAnswers.full(), TeamAnswers.none()));
        assertThat(result.total()).isEqualTo(new MeanTenths(2000, 3));
        assertThat(result.total().value()).hasToString("66.7");
    }

    @Test
    void partsAddUpToTheTotal() {
        var result = TeamAnswers.result(List.of(TeamAnswers.full(), TeamAnswers.none()));
        assertThat(result.most(Part.PROCESS) + result.most(Part.PEOPLE) + result.most(Part.ORGANISATION))
                .isEqualTo(1000);
        assertThat(result.of(Part.PEOPLE)).isEqualTo(new MeanTenths(524, 2));
    }

    @Test
    void ranksByWhatCouldBeWonAndThenByTheOrderOfTheQuestions() {
        var ranked = TeamAnswers.result(List.of(TeamAnswers.none())).improveFirst();
        assertThat(ranked).extracting(one -> one.question().place()).containsExactly(7, 8, 5, 6, 10, 2, 1, 3, 9, 4);
    }

    @Test
    void aFullFactorIsImprovedLast() {
        var answer = new ArrayList<>(TeamAnswers.none());
        answer.set(6, 150);
        var ranked = TeamAnswers.result(List.of(answer)).improveFirst();
        assertThat(ranked.getLast().question().place()).isEqualTo(7);
        assertThat(ranked.getLast().gap().sum()).isZero();
    }

    @Test
    void showsHowAnswersSpread() {
        var factor = TeamAnswers.result(List.of(TeamAnswers.full(), TeamAnswers.full(), TeamAnswers.none()))
                .factors()
                .getFirst();
        assertThat(factor.spread()).containsExactly(1, 0, 0, 2);
        assertThat(factor.lowest()).isZero();
        assertThat(factor.highest()).isEqualTo(85);
    }

    @Test
    void thresholdsAreExact() {
        assertThat(verdict(2750, 5)).isEqualTo(Verdict.HOPE);
        assertThat(verdict(2749, 5)).isEqualTo(Verdict.BETWEEN);
        assertThat(verdict(2251, 5)).isEqualTo(Verdict.BETWEEN);
        assertThat(verdict(2250, 5)).isEqualTo(Verdict.ACT);
    }

    private static Verdict verdict(int sum, int answers) {
        return ReviewRule.USUAL.of(new MeanTenths(sum, answers));
    }
}
