package org.rolebridge.support;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A jurisdiction with its newest profile, if it has one.
 *
 * @param mean of the indicators that are scored
 */
public record EnvironmentRow(
        long jurisdictionId,
        String jurisdictionName,
        @Nullable EnvironmentProfile newest,
        Mean mean) {

    public Optional<EnvironmentProfile> profile() {
        return Optional.ofNullable(newest);
    }
}
