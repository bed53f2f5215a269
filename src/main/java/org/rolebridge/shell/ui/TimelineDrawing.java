package org.rolebridge.shell.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Draws the line of time as SVG. Colours come from the style sheet. */
class TimelineDrawing {
    private static final int WIDTH = 1120;
    private static final int LEFT = 200;
    private static final int RIGHT = 16;
    private static final int TOP = 44;
    private static final int ROW = 28;
    private static final int BAR = 20;
    private static final double LETTER = 6.6;

    private final TimelineFrame frame;
    private final List<TimelineRow> rows;
    private final List<TimelineBar> bars;
    private final StringBuilder out = new StringBuilder();

    TimelineDrawing(TimelineFrame frame, List<TimelineRow> rows, List<TimelineBar> bars) {
        this.frame = frame;
        this.rows = rows;
        this.bars = bars;
    }

    String svg(String label) {
        var body = TOP + rows.size() * ROW + 4;
        var end = lane(TimelineBar.Lane.FUNDING, lane(TimelineBar.Lane.POSTS, body));
        var content = out.toString();
        out.setLength(0);
        add("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">", WIDTH, end + 24, escape(label));
        years(end + 24);
        today(end);
        for (var i = 0; i < rows.size(); i++) {
            row(rows.get(i), TOP + i * ROW);
        }
        return out.append(content).append("</svg>").toString();
    }

    private void years(int height) {
        var years = frame.years();
        for (var i = 0; i < years.size(); i++) {
            var x = x(years.get(i));
            var width = x(years.get(i).plusYears(1)) - x;
            if (i % 2 == 0) {
                add("<rect class=\"rb-t-band\" x=\"%.1f\" y=\"0\" width=\"%.1f\" height=\"%d\"/>", x, width, height);
            }
            text("rb-t-year", x + 8, 18, TimelineFrame.yearName(years.get(i)));
        }
    }

    private void row(TimelineRow row, int y) {
        text("rb-t-label", 0, y + 5, row.label());
        add("<line class=\"rb-t-rule\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>", LEFT, WIDTH - RIGHT, y, y);
        var date = row.date();
        if (date == null) {
            return;
        }
        var state = row.state(frame.today());
        if (row.planned() != null && !row.planned().equals(date)) {
            add(
                    "<line class=\"rb-t-gap\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                    x(row.planned()), x(date), y, y);
            add("%s", TimelineMarks.planned(x(row.planned()), y));
        }
        add("%s", TimelineMarks.mark(state, x(date), y));
        if (state == TimelineRow.State.LATE || state == TimelineRow.State.LOST) {
            note(x(date), y, TimelineWords.plainState(row, frame.today()));
        }
    }

    private void note(double x, int y, String words) {
        var fits = x + 14 + words.length() * 7.5 < WIDTH;
        add(
                "<text class=\"rb-t-note\" x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>",
                fits ? x + 14 : x - 14, y + 5, fits ? "start" : "end", escape(words));
    }

    /** Bars of one kind below each other where they overlap; returns where the next kind starts. */
    private int lane(TimelineBar.Lane lane, int y) {
        var lines = new ArrayList<LocalDate>();
        for (var bar : bars.stream().filter(bar -> bar.lane() == lane).toList()) {
            var line = 0;
            while (line < lines.size() && !lines.get(line).isBefore(bar.from())) {
                line++;
            }
            if (line == lines.size()) {
                lines.add(LocalDate.MIN);
            }
            lines.set(line, bar.until(frame.to()));
            bar(bar, y + line * ROW);
        }
        if (lines.isEmpty()) {
            return y;
        }
        text("rb-t-label", 0, y + 15, translate("shell.time.lane." + lane));
        return y + lines.size() * ROW + 4;
    }

    private void bar(TimelineBar bar, int y) {
        var from = bar.from().isBefore(frame.from()) ? frame.from() : bar.from();
        var start = x(from);
        var width = Math.max(2, x(bar.until(frame.to())) - start - 1);
        var style = bar.lane() == TimelineBar.Lane.POSTS ? "rb-t-post" : "rb-t-money";
        add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"3\">",
                style, start, y, width, BAR);
        add("<title>%s</title></rect>", escape(bar.text()));
        var room = (int) ((width - 12) / LETTER);
        if (room >= 5) {
            text("rb-t-bar-text", start + 8, y + 15, shorten(bar.text(), room));
        }
        if (bar.runsOut()) {
            add("<rect class=\"rb-t-end\" x=\"%.1f\" y=\"%d\" width=\"6\" height=\"28\"/>", start + width - 3, y - 4);
        }
    }

    private void today(int end) {
        var x = x(frame.today());
        add("<line class=\"rb-t-today\" x1=\"%.1f\" x2=\"%.1f\" y1=\"26\" y2=\"%d\"/>", x, x, end + 6);
        add(
                "<text class=\"rb-t-today-text\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                x, end + 20, escape(translate("shell.today")));
    }

    private void text(String style, double x, int y, String words) {
        add("<text class=\"%s\" x=\"%.1f\" y=\"%d\">%s</text>", style, x, y, escape(words));
    }

    private double x(LocalDate date) {
        return LEFT + frame.share(date) * (WIDTH - LEFT - RIGHT);
    }

    private void add(String pattern, Object... values) {
        out.append(String.format(Locale.ROOT, pattern, values));
    }

    private static String shorten(String words, int room) {
        return words.length() <= room ? words : words.substring(0, room - 1).strip() + "…";
    }

    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
