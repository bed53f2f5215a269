package org.rolebridge.shell.ui;

import java.util.Locale;

/** The signs for what became of a milestone: hollow planned, solid achieved, ticked confirmed, crossed lost. */
final class TimelineMarks {
    private TimelineMarks() {}

    static String mark(TimelineRow.State state, double x, double y) {
        return switch (state) {
            case UNPLANNED -> "";
            case PLANNED -> circle("rb-t-plan", x, y, 6, " stroke-dasharray=\"3 2\"");
            case LATE -> circle("rb-t-late", x, y, 7, "");
            case ACHIEVED -> circle("rb-t-done", x, y, 8, "");
            case CONFIRMED -> circle("rb-t-done", x, y, 8, "") + path("rb-t-tick", x - 4, y, "l3 3 5-6");
            case LOST -> circle("rb-t-plan", x, y, 8, "") + path("rb-t-lost", x - 4, y - 4, "l8 8m0-8l-8 8");
        };
    }

    static String planned(double x, double y) {
        return circle("rb-t-plan", x, y, 6, "");
    }

    /** The same sign on its own, for a list. */
    static String alone(TimelineRow.State state) {
        var mark = state == TimelineRow.State.UNPLANNED ? TimelineRow.State.PLANNED : state;
        return "<svg width=\"18\" height=\"18\" aria-hidden=\"true\">" + mark(mark, 9, 9) + "</svg>";
    }

    private static String circle(String style, double x, double y, int radius, String more) {
        return String.format(
                Locale.ROOT, "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%d\"%s/>", style, x, y, radius, more);
    }

    private static String path(String style, double x, double y, String move) {
        return String.format(Locale.ROOT, "<path class=\"%s\" d=\"M%.1f %.1f%s\"/>", style, x, y, move);
    }
}
