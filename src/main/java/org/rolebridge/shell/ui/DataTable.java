package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plain table for what fits on one screen. On a phone each row becomes a block that repeats the headings. */
@Tag("table")
public class DataTable extends Component {
    private record Heading(String text, String style) implements Serializable {}

    private final List<Heading> headings = new ArrayList<>();
    private final Element headRow = part("tr", "row");
    private final Element body = part("tbody", "rowgroup");
    private final Element caption = new Element("caption");

    /** @param caption what the table shows; hidden from sight, as cards have headings */
    public DataTable(String caption) {
        this.caption.setText(caption);
        this.caption.setAttribute("class", "rb-hidden");
        var head = part("thead", "rowgroup");
        head.appendChild(headRow);
        getElement()
                .setAttribute("class", "rb-table rb-stacks")
                .setAttribute("role", "table")
                .appendChild(this.caption, head, body);
    }

    public DataTable showCaption() {
        caption.removeAttribute("class");
        return this;
    }

    /** Stays a table on a phone; for narrow tables. */
    public DataTable neverStacks() {
        getElement().setAttribute("class", "rb-table");
        return this;
    }

    public DataTable text(String heading) {
        return heading(new Heading(heading, ""));
    }

    public DataTable number(String heading) {
        return heading(new Heading(heading, "rb-num"));
    }

    /** A date, which never breaks over two lines. */
    public DataTable day(String heading) {
        return heading(new Heading(heading, "rb-day"));
    }

    /** @param cells text or components, one for each heading; null leaves a cell empty */
    public DataTable row(@Nullable Object... cells) {
        body.appendChild(cells("td", cells));
        return this;
    }

    /** The last row, in bold. */
    public DataTable total(@Nullable Object... cells) {
        var foot = part("tfoot", "rowgroup");
        foot.appendChild(cells("td", cells));
        getElement().appendChild(foot);
        return this;
    }

    private DataTable heading(Heading heading) {
        headings.add(heading);
        var cell = heading.text().isEmpty()
                ? part("td", "cell")
                : part("th", "columnheader").setAttribute("scope", "col").setText(heading.text());
        headRow.appendChild(styled(cell, heading));
        return this;
    }

    private Element cells(String tag, @Nullable Object... values) {
        if (values.length != headings.size()) {
            throw new IllegalArgumentException(values.length + " cells for " + headings.size() + " headings");
        }
        var row = part("tr", "row");
        for (var i = 0; i < values.length; i++) {
            row.appendChild(i == 0 ? rowHeading(headings.get(i), values[i]) : cell(tag, headings.get(i), values[i]));
        }
        return row;
    }

    private static Element rowHeading(Heading heading, @Nullable Object value) {
        return fill(styled(part("th", "rowheader").setAttribute("scope", "row"), heading), value);
    }

    private static Element cell(String tag, Heading heading, @Nullable Object value) {
        var cell = part(tag, "cell");
        if (!heading.text().isEmpty()) {
            cell.setAttribute("data-label", heading.text());
        }
        return fill(styled(cell, heading), value);
    }

    private static Element styled(Element cell, Heading heading) {
        return heading.style().isEmpty() ? cell : cell.setAttribute("class", heading.style());
    }

    private static Element fill(Element cell, @Nullable Object value) {
        if (value instanceof Component component) {
            cell.appendChild(component.getElement());
        } else if (value != null) {
            cell.setText(value.toString());
        }
        return cell;
    }

    private static Element part(String tag, String role) {
        return new Element(tag).setAttribute("role", role);
    }
}
