package org.rolebridge.support;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The diagnosis with what it rests on.
 *
 * @param chosen the programme that applies; absent when none is scored for this kind of role here
 * @param ground the profile of the role's jurisdiction or of the one above it; absent when there is none
 */
public record RoleSupport(
        Diagnosis diagnosis,
        @Nullable Programme chosen,
        @Nullable EnvironmentProfile ground) {

    public Optional<Programme> programme() {
        return Optional.ofNullable(chosen);
    }

    public Optional<EnvironmentProfile> environment() {
        return Optional.ofNullable(ground);
    }
}
