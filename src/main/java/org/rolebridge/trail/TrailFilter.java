package org.rolebridge.trail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which changes somebody wants to see. An empty set and absent values leave that side open.
 *
 * @param personId who made them
 * @param organisationId what they concern
 * @param from the first day
 * @param to the last day
 */
public record TrailFilter(
        @Nullable Long personId,
        Set<TrailKind> kinds,
        @Nullable Long organisationId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final TrailFilter ALL = new TrailFilter(null, Set.of(), null, null, null);

    /** Where days of the history begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    public TrailFilter {
        kinds = Set.copyOf(kinds);
    }

    String asText() {
        return "who=%s kinds=%s organisation=%s from=%s to=%s"
                .formatted(
                        Objects.toString(personId, ""),
                        new TreeSet<>(kinds),
                        Objects.toString(organisationId, ""),
                        Objects.toString(from, ""),
                        Objects.toString(to, ""));
    }
}
