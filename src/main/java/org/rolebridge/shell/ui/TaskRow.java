package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** One thing to do: by when, what, why, and of what kind. */
public class TaskRow extends ListItem {
    private final Span due = new Span();
    private final Div text = new Div();

    public TaskRow(String title, String path) {
        due.addClassName("rb-due");
        text.addClassName("rb-task-text");
        text.add(new Link(title, path));
        add(due, text);
    }

    /** The date, or how late it is, in red. */
    public TaskRow due(LocalDate date, LocalDate today) {
        var late = date.isBefore(today);
        due.setText(late ? Figures.relative(date, today) : Figures.shortDate(date, today));
        due.setClassName("rb-late", late);
        return this;
    }

    /** The day on which something ends, or how long ago it ended, in red. */
    public TaskRow ends(LocalDate date, LocalDate today) {
        due(date, today);
        if (date.isBefore(today)) {
            due.setText(Figures.ended(date, today));
        }
        return this;
    }

    public TaskRow due(String words) {
        due.setText(words);
        return this;
    }

    public TaskRow explain(String words) {
        text.add(new Prose(words).quiet());
        return this;
    }

    public TaskRow tag(String words, Tone tone) {
        add(new Tag(words, tone));
        return this;
    }
}
