package org.rolebridge.training.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolebridge.milestone.MilestoneKind;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;
import org.rolebridge.training.Guidance;
import org.rolebridge.training.GuidanceKind;

/** Plain words for guidance: how binding, by when, how often. */
final class GuidanceWords {

    private static final int FEW = 3;

    private GuidanceWords() {}

    static String kind(GuidanceKind kind) {
        return text("training.kind." + kind);
    }

    /** "2 Team and line manager", or that it helps with none in particular. */
    static String milestone(@Nullable MilestoneKind kind) {
        return kind == null
                ? text("training.form.milestoneNumber.none")
                : kind.number() + " " + text("milestone." + kind + ".name");
    }

    /** "NHS England · version 2". */
    static String source(Guidance one) {
        return one.versionLabel() == null ? one.issuer() : text("training.source", one.issuer(), one.versionLabel());
    }

    /** "within 84 days of starting; again every 36 months", or that there is no deadline. */
    static String timing(Guidance one) {
        var parts = new ArrayList<String>();
        if (one.daysAfterStart() != null) {
            parts.add(
                    one.daysAfterStart() == 0
                            ? text("training.due.start")
                            : text("training.due.days", one.daysAfterStart()));
        }
        if (one.frequencyMonths() != null) {
            parts.add(text("training.again.months", one.frequencyMonths()));
        }
        return parts.isEmpty() ? text("training.once") : String.join("; ", parts);
    }

    /** In a list, where all of many kinds would push the rest out of sight. */
    static String appliesShortly(List<String> roleKinds) {
        return roleKinds.size() <= FEW + 2
                ? applies(roleKinds)
                : text("shell.and-more", String.join(", ", roleKinds.subList(0, FEW)), roleKinds.size() - FEW);
    }

    static String applies(List<String> roleKinds) {
        return roleKinds.isEmpty() ? text("training.applies.none") : String.join(", ", roleKinds);
    }

    /** What is particular about it today: not in force yet, review overdue, superseded. */
    static Optional<Tag> notice(Guidance one, LocalDate today) {
        if (one.effectiveFrom().isAfter(today)) {
            return Optional.of(new Tag(text("training.from", Figures.mediumDate(one.effectiveFrom())), Tone.BLUE));
        }
        return one.reviewBy() != null && one.reviewBy().isBefore(today)
                ? Optional.of(new Tag(text("training.review.late"), Tone.YELLOW))
                : Optional.empty();
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
