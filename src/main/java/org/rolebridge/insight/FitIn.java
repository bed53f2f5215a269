package org.rolebridge.insight;

import java.util.Optional;

/** How somebody's roles compare with those of others; each part only where enough roles of enough organisations stand behind it. */
public record FitIn(Optional<Share> share, Optional<Pace> pace) {

    /** How many of the roles of a system are one's own. */
    public record Share(int own, int all, String system) {}

    /** How long roles of a kind take to a milestone. */
    public record Pace(String kind, int milestone, int medianMonths, int roles, int organisations) {}
}
