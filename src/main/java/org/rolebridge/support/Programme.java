package org.rolebridge.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.WebLink;

/** What somebody set up to support roles: a law or national framework, or a programme of a system. */
public record Programme(
        long id,
        String name,
        Level level,
        long ownerId,
        long jurisdictionId,
        @Nullable String description,
        @Nullable String link,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int version) {

    public static final int MAX_NAME = 160;
    public static final int MAX_DESCRIPTION = 1000;

    /** Where a programme comes from. */
    public enum Level {
        /** Shown as national or legal framework. */
        MACRO,
        /** Shown as local programme. */
        MESO
    }

    public Programme {
        require(!name.isBlank() && name.length() <= MAX_NAME, "name", "programme-name-length", MAX_NAME);
        boolean fits = description == null || description.length() <= MAX_DESCRIPTION;
        require(fits, "description", "programme-description-length", MAX_DESCRIPTION);
        require(endsOn == null || !endsOn.isBefore(startsOn), "endsOn", "programme-ends-before-start", startsOn);
        link = WebLink.checked("link", link);
    }

    static Programme of(long ownerId, ProgrammeDetails details) {
        return new Programme(
                0,
                details.name(),
                details.level(),
                ownerId,
                details.jurisdictionId(),
                details.description(),
                details.link(),
                details.startsOn(),
                details.endsOn(),
                0);
    }

    Programme describe(ProgrammeDetails details) {
        return new Programme(
                id,
                details.name(),
                details.level(),
                ownerId,
                details.jurisdictionId(),
                details.description(),
                details.link(),
                details.startsOn(),
                details.endsOn(),
                details.version());
    }

    public boolean isInForceOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }

    private static void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            throw RuleViolation.at(field, code, arguments);
        }
    }
}
