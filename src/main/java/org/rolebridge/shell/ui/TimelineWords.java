package org.rolebridge.shell.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;

/** What the marks of the line of time say in words. */
final class TimelineWords {
    private TimelineWords() {}

    static String state(TimelineRow row, LocalDate today) {
        return row.remark().isEmpty() ? plainState(row, today) : plainState(row, today) + ", " + row.remark();
    }

    /** Without the remark, for where there is no room. */
    static String plainState(TimelineRow row, LocalDate today) {
        var state = row.state(today);
        if (state == TimelineRow.State.LATE && row.planned() != null) {
            return Figures.relative(row.planned(), today);
        }
        return translate("shell.time.state." + state);
    }

    static String state(TimelineBar bar) {
        return bar.runsOut() ? translate("shell.time.runs-out") : "";
    }

    /** "Planned for 1 April 2025, achieved on 1 August 2025, not confirmed yet". */
    static String story(TimelineRow row, LocalDate today) {
        return row.remark().isEmpty() ? plainStory(row, today) : plainStory(row, today) + " · " + row.remark();
    }

    private static String plainStory(TimelineRow row, LocalDate today) {
        var state = row.state(today);
        var planned = row.planned() == null ? "" : Figures.date(row.planned());
        var achieved = row.achieved() == null ? "" : Figures.date(row.achieved());
        var lost = row.lost() == null ? "" : Figures.date(row.lost());
        var key = "shell.time.story." + state + (planned.isEmpty() ? ".unplanned" : "");
        return switch (state) {
            case UNPLANNED -> translate("shell.time.story.UNPLANNED");
            case LATE -> translate(key, planned, row.planned() == null ? "" : Figures.relative(row.planned(), today));
            case PLANNED -> translate(key, planned);
            case ACHIEVED, CONFIRMED -> translate(key, planned, achieved);
            case LOST -> translate("shell.time.story.LOST", achieved, lost);
        };
    }

    static String story(TimelineBar bar) {
        var from = Figures.date(bar.from());
        if (bar.to() == null) {
            return translate("shell.time.since", from);
        }
        var key = bar.runsOut() ? "shell.time.between.runs-out" : "shell.time.between";
        return translate(key, from, Figures.date(bar.to()));
    }
}
