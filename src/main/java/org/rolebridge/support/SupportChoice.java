package org.rolebridge.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which programme and which profile apply to a role. The rule is written down in
 * {@code src/docs/decisions/2026-11-23-which-programme-applies.md}.
 */
class SupportChoice {

    private static final Comparator<ScoredProgramme> WEAKER_FIRST = (one, other) -> {
        var left = half(one);
        var right = half(other);
        if (left.isLessThan(right)) {
            return -1;
        }
        return right.isLessThan(left) ? 1 : 0;
    };

    private final DiagnosisRule rule;
    private final List<ScoredProgramme> programmes;
    private final List<ScoredEnvironment> environments;

    /**
     * What is near a role.
     *
     * @param places its jurisdiction first, then outwards
     * @param today the day where the role is
     */
    record Around(List<Long> places, LocalDate today) {}

    SupportChoice(DiagnosisRule rule, List<ScoredProgramme> programmes, List<ScoredEnvironment> environments) {
        this.rule = rule;
        this.programmes = programmes;
        this.environments = environments;
    }

    /** @param above the host and all organisations above it */
    RoleSupport of(SupportCase one, Set<Long> above, Around around) {
        var programme = programmes.stream()
                .filter(candidate -> candidate.scores().roleKindId() == one.roleKindId())
                .filter(candidate -> applies(candidate.programme(), above, around))
                .max(strongest());
        var environment = environment(around);
        var diagnosis = new Diagnosis(
                rule,
                programme.map(chosen -> chosen.scores().knowledge()).orElse(Mean.NONE),
                programme.map(chosen -> chosen.scores().finance()).orElse(Mean.NONE),
                environment.map(ScoredEnvironment::mean).orElse(Mean.NONE),
                Mean.NONE);
        return new RoleSupport(
                diagnosis,
                programme.map(ScoredProgramme::programme).orElse(null),
                environment.map(ScoredEnvironment::profile).orElse(null),
                null);
    }

    private static boolean applies(Programme programme, Set<Long> above, Around around) {
        boolean near = above.contains(programme.ownerId()) || programme.level() == Programme.Level.MACRO;
        return near && around.places().contains(programme.jurisdictionId()) && programme.isInForceOn(around.today());
    }

    /** Scored far enough before not, then the stronger, then the local one, then the newer. */
    private Comparator<ScoredProgramme> strongest() {
        return Comparator.comparing(this::isScored)
                .thenComparing(WEAKER_FIRST)
                .thenComparing(one -> one.programme().level() == Programme.Level.MESO)
                .thenComparing(one -> one.programme().startsOn())
                .thenComparing(one -> one.programme().id());
    }

    private boolean isScored(ScoredProgramme one) {
        return new Diagnosis(rule, one.scores().knowledge(), one.scores().finance(), Mean.NONE, Mean.NONE)
                .isSupportScored();
    }

    private static Mean half(ScoredProgramme one) {
        var scores = one.scores();
        return scores.finance().isLessThan(scores.knowledge()) ? scores.finance() : scores.knowledge();
    }

    /** The nearest profile that is scored far enough, else the nearest one. */
    private Optional<ScoredEnvironment> environment(Around around) {
        var near = around.places().stream()
                .flatMap(place -> environments.stream()
                        .filter(candidate -> candidate.profile().jurisdictionId() == place))
                .toList();
        return near.stream()
                .filter(candidate -> candidate.mean().count() >= rule.indicatorsNeeded())
                .findFirst()
                .or(() -> near.stream().findFirst());
    }
}
