package org.rolebridge.milestone;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.WebLink;

/**
 * What a user enters when a milestone was reached, and the version of it that they saw.
 *
 * @param dayReason why the day lies long ago or before the start of the role, where it does
 * @param beganOn for milestones proved over time: the day from which it was proved, such as the day somebody left
 */
public record Achievement(
        LocalDate on,
        @Nullable LocalDate beganOn,
        @Nullable String note,
        @Nullable String evidenceLink,
        @Nullable String dayReason,
        int version) {

    public Achievement {
        note = orNothing(note);
        dayReason = DayReason.checked(dayReason);
        evidenceLink = WebLink.checked("evidenceLink", evidenceLink);
        if (note != null && note.length() > MilestoneChange.MAX_NOTE) {
            throw RuleViolation.at("note", "milestone-note-length", MilestoneChange.MAX_NOTE);
        }
        if (beganOn != null && beganOn.isAfter(on)) {
            throw RuleViolation.at("beganOn", "milestone-began-after");
        }
    }

    public Achievement(
            LocalDate on, @Nullable LocalDate beganOn, @Nullable String note, @Nullable String link, int version) {
        this(on, beganOn, note, link, null, version);
    }

    /** What proves a milestone over time: both days, and a note or a link. */
    void requireProof() {
        if (beganOn == null) {
            throw RuleViolation.at("beganOn", "milestone-proof-dates");
        }
        if (note == null && evidenceLink == null) {
            throw RuleViolation.at("note", "milestone-proof-evidence");
        }
    }

    /** A one-off step happened on one day. */
    Achievement onOneDay() {
        return new Achievement(on, null, note, evidenceLink, dayReason, version);
    }

    private static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
