package org.rolebridge.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What diagnoses are made from. */
@Component
class SupportSources {

    private final ProgrammeRepository programmes;
    private final ScoreRepository scores;
    private final EnvironmentRepository profiles;
    private final EnvironmentService environments;

    SupportSources(
            ProgrammeRepository programmes,
            ScoreRepository scores,
            EnvironmentRepository profiles,
            EnvironmentService environments) {
        this.programmes = programmes;
        this.scores = scores;
        this.profiles = profiles;
        this.environments = environments;
    }

    /** Programmes that are scored for one of the kinds. */
    List<ScoredProgramme> programmes(
            Set<Long> jurisdictionIds, Set<Long> ownerIds, Collection<Long> kindIds, LocalDate day) {
        Map<Long, Programme> inForce = programmes.inForceAround(jurisdictionIds, ownerIds, day).stream()
                .collect(Collectors.toMap(Programme::id, Function.identity()));
        return scores.means(inForce.keySet(), kindIds).stream()
                .map(means -> new ScoredProgramme(Objects.requireNonNull(inForce.get(means.programmeId())), means))
                .toList();
    }

    /** The newest profile of each jurisdiction that has one. */
    List<ScoredEnvironment> environments(Set<Long> jurisdictionIds) {
        var newest = environments.inForce(jurisdictionIds).values();
        var means = profiles.means(newest.stream().map(EnvironmentProfile::id).toList());
        return newest.stream()
                .map(profile -> new ScoredEnvironment(profile, means.getOrDefault(profile.id(), Mean.NONE)))
                .toList();
    }

    ScoreSheet sheet(long programmeId, long kindId) {
        return ScoringService.sheet(programmeId, kindId, scores.of(programmeId, kindId));
    }
}
