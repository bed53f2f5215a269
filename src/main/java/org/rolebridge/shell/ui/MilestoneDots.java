package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Ten small dots: how far a role has come. */
public class MilestoneDots extends Span {
    /** Full, half, empty, crossed, dashed. */
    public enum Dot {
        ACHIEVED,
        IN_PROGRESS,
        NOT_STARTED,
        LOST,
        DOES_NOT_APPLY
    }

    private static final int STEP = 13;

    public MilestoneDots(List<Dot> dots) {
        addClassName("rb-dots");
        var achieved = Collections.frequency(dots, Dot.ACHIEVED);
        var lost = Collections.frequency(dots, Dot.LOST);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", getTranslation("shell.dots", achieved, dots.size(), lost));
        add(new Html(picture(dots)));
    }

    /** Only the count is known. */
    public static MilestoneDots of(int achieved, int total) {
        var dots = new ArrayList<>(Collections.nCopies(achieved, Dot.ACHIEVED));
        dots.addAll(Collections.nCopies(total - achieved, Dot.NOT_STARTED));
        return new MilestoneDots(dots);
    }

    private static String picture(List<Dot> dots) {
        var marks = new StringBuilder();
        for (var i = 0; i < dots.size(); i++) {
            marks.append(mark(dots.get(i), 7 + i * STEP));
        }
        return "<span><svg width=\"%d\" height=\"16\" aria-hidden=\"true\">%s</svg></span>"
                .formatted(dots.size() * STEP + 2, marks);
    }

    private static String mark(Dot dot, int x) {
        return switch (dot) {
            case ACHIEVED -> circle(x, "rb-dot-full");
            case IN_PROGRESS ->
                circle(x, "") + "<path class=\"rb-dot-half\" d=\"M%d 3a5 5 0 0 0 0 10z\"/>".formatted(x);
            case NOT_STARTED -> circle(x, "");
            case LOST -> circle(x, "rb-dot-lost") + "<path d=\"M%1$d 5l6 6M%2$d 5l-6 6\"/>".formatted(x - 3, x + 3);
            case DOES_NOT_APPLY -> circle(x, "rb-dot-off");
        };
    }

    private static String circle(int x, String style) {
        return "<circle class=\"%s\" cx=\"%d\" cy=\"8\" r=\"5\"/>".formatted(style, x);
    }
}
