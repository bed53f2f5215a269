package org.rolebridge.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How the support for a role and the ground it stands on go together. Support is the smaller of the two means, divided by
 * four: money does not stand in for training, nor training for money. What requirements are like is shown beside it and
 * never multiplied in. Source: the research behind the product (inhibitive and enabling environments, meso-level
 * programmes); the thresholds are ours.
 *
 * @param knowledge mean of the eight items on training, 0 to 4
 * @param finance mean of the eight items on money, 0 to 4
 * @param environment mean of the fourteen indicators, −2 to +2
 * @param form mean rating of requirements, 0 (they merely force) to 4 (they help); empty when not rated
 */
public record Diagnosis(DiagnosisRule rule, Mean knowledge, Mean finance, Mean environment, Mean form) {

    private static final BigDecimal MAX_SCORE = BigDecimal.valueOf(SupportItem.MAX_SCORE);
    private static final int DECIMALS = 2;

    /** What the diagnosis comes to. */
    public enum Result {
        SUPPORT_GAP,
        RELIES_ON_PROGRAMME,
        STANDS_ALONE,
        WELL_SUPPORTED,
        TOO_MANY_RULES,
        UNSETTLED,
        /** Support or environment is not scored yet, or not far enough. */
        NOT_SCORED
    }

    /** The ground that law, payment and professions give a role. */
    public enum Ground {
        HARD,
        MIXED,
        FAVOURABLE
    }

    public Result result() {
        if (!isSupportScored() || !isEnvironmentScored()) {
            return Result.NOT_SCORED;
        }
        return switch (ground()) {
            case HARD -> isSupportHigh() ? Result.RELIES_ON_PROGRAMME : Result.SUPPORT_GAP;
            case MIXED -> Result.UNSETTLED;
            case FAVOURABLE -> onFavourableGround();
        };
    }

    private Result onFavourableGround() {
        if (!form.isEmpty() && !form.atLeast(rule.helpfulFrom())) {
            return Result.TOO_MANY_RULES;
        }
        return isSupportHigh() ? Result.WELL_SUPPORTED : Result.STANDS_ALONE;
    }

    public boolean isSupportScored() {
        return knowledge.count() >= rule.itemsNeeded() && finance.count() >= rule.itemsNeeded();
    }

    public boolean isEnvironmentScored() {
        return environment.count() >= rule.indicatorsNeeded();
    }

    private Ground ground() {
        if (environment.atMost(rule.hardUpTo())) {
            return Ground.HARD;
        }
        return environment.atLeast(rule.favourableFrom()) ? Ground.FAVOURABLE : Ground.MIXED;
    }

    /** Absent while too few indicators are scored. */
    public Optional<Ground> environmentGround() {
        return isEnvironmentScored() ? Optional.of(ground()) : Optional.empty();
    }

    public boolean isSupportHigh() {
        return smaller().atLeast(rule.highFrom().multiply(MAX_SCORE));
    }

    /** Support from 0 to 1, rounded half-up to two decimals; absent while too few items are scored. */
    public Optional<BigDecimal> support() {
        if (!isSupportScored()) {
            return Optional.empty();
        }
        var most = MAX_SCORE.multiply(BigDecimal.valueOf(smaller().count()));
        return Optional.of(BigDecimal.valueOf(smaller().sum()).divide(most, DECIMALS, RoundingMode.HALF_UP));
    }

    /** The half that decides. */
    Mean smaller() {
        return finance.isLessThan(knowledge) ? finance : knowledge;
    }
}
