package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.PostEntry;

/** The first posts of a role: grade and weekly hours; a row without hours counts as not there. */
class PostFields extends Div {

    private final Div rows = new Div();

    PostFields(String help) {
        rows.addClassName("rb-rows");
        rows.add(new Row());
        add(new Prose(help).quiet(), rows);
        add(Actions.quiet(getTranslation("role.form.post.more"), event -> rows.add(new Row())));
    }

    List<PostEntry> entries() {
        return rows.getChildren()
                .map(Row.class::cast)
                .flatMap(row -> row.entry().stream())
                .toList();
    }

    private static class Row extends Div {

        private final Fields fields = new Fields("role.form");
        private final TextField grade = Fields.optional(fields.text("grade"));
        private final BigDecimalField hours = Fields.optional(fields.decimal("hours"));

        Row() {
            addClassName("rb-row");
            grade.setMaxLength(PostEntry.MAX_GRADE);
            add(grade, hours);
        }

        Optional<PostEntry> entry() {
            return Optional.ofNullable(hours.getValue())
                    .map(number -> new PostEntry(grade.isEmpty() ? null : grade.getValue(), number));
        }
    }
}
