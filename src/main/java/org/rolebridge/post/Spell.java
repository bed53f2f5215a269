package org.rolebridge.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/** One person's time in one post. */
public record Spell(
        long id,
        long roleId,
        long postId,
        long workerId,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        int version) {

    public Spell {
        PlausibleDay.check("startedOn", startedOn);
        PlausibleDay.check("endedOn", endedOn);
        if (endedOn != null && endedOn.isBefore(startedOn)) {
            throw RuleViolation.at("endedOn", "spell-ends-before-start", startedOn);
        }
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(startedOn) && (endedOn == null || !day.isAfter(endedOn));
    }

    boolean overlaps(Spell other) {
        return isOn(other.startedOn) || other.isOn(startedOn);
    }

    Spell correct(LocalDate firstDay, @Nullable LocalDate lastDay, int seenVersion) {
        return new Spell(id, roleId, postId, workerId, firstDay, lastDay, seenVersion);
    }

    Spell endOn(LocalDate lastDay, int seenVersion) {
        return new Spell(id, roleId, postId, workerId, startedOn, lastDay, seenVersion);
    }
}
