package org.rolebridge.checkin;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rolebridge.checkin.Question.Part;

/**
 * What came out of a team review that has closed with five answers or more.
 *
 * @param factors in the order of the questionnaire, every one answered by everybody
 */
public record ReviewResult(TeamReview review, List<FactorResult> factors) {

    public int answers() {
        return factors.getFirst().answers();
    }

    /** The sum of the means of all factors: as many points as were given, for each answer. */
    public MeanTenths total() {
        return sum(factors);
    }

    public MeanTenths of(Part part) {
        return sum(ofPart(part));
    }

    /** The most that there can be, in tenths. */
    public int most(Part part) {
        return ofPart(part).stream().mapToInt(one -> one.question().most()).sum();
    }

    /** The factor with the most to win first; of equals the one that is asked first. */
    public List<FactorResult> improveFirst() {
        return factors.stream()
                .sorted(Comparator.comparing(FactorResult::gap)
                        .reversed()
                        .thenComparing(factor -> factor.question().place()))
                .toList();
    }

    private List<FactorResult> ofPart(Part part) {
        return factors.stream().filter(one -> one.question().part() == part).toList();
    }

    private MeanTenths sum(Collection<FactorResult> some) {
        return new MeanTenths(some.stream().mapToInt(one -> one.mean().sum()).sum(), answers());
    }
}
