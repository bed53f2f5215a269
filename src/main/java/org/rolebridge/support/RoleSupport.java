package org.rolebridge.support;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The diagnosis with what it rests on.
 *
 * @param chosen the programme that applies; absent when none is scored for this kind of role here
 * @param ground the profile of the role's jurisdiction or of the one above it; absent when there is none
 * @param sheet the scores of the programme; read for one role at a time only
 */
public record RoleSupport(
        Diagnosis diagnosis,
        @Nullable Programme chosen,
        @Nullable EnvironmentProfile ground,
        @Nullable ScoreSheet sheet) {

    public Optional<Programme> programme() {
        return Optional.ofNullable(chosen);
    }

    public Optional<ScoreSheet> scores() {
        return Optional.ofNullable(sheet);
    }

    RoleSupport with(ScoreSheet read) {
        return new RoleSupport(diagnosis, chosen, ground, read);
    }

    public Optional<EnvironmentProfile> environment() {
        return Optional.ofNullable(ground);
    }
}
