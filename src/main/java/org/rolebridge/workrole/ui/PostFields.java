package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormRows;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.PostEntry;

/** The first posts of a role: grade and weekly hours; a row without hours counts as not there. */
class PostFields extends Div {

    private final FormRows<Row> rows = new FormRows<>(getTranslation("role.form.post.more"), Row::new);

    PostFields(String help) {
        addClassName("rb-rows");
        add(new Prose(help).quiet(), rows);
    }

    void copy(List<PostEntry> posts) {
        rows.growTo(posts.size());
        var fields = rows.rows().toList();
        for (int at = 0; at < posts.size(); at++) {
            fields.get(at).copy(posts.get(at));
        }
    }

    List<PostEntry> entries() {
        return rows.rows().flatMap(row -> row.entry().stream()).toList();
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

        void copy(PostEntry post) {
            grade.setValue(post.grade() == null ? "" : post.grade());
            hours.setValue(post.hours());
        }

        Optional<PostEntry> entry() {
            return Optional.ofNullable(hours.getValue())
                    .map(number -> new PostEntry(grade.isEmpty() ? null : grade.getValue(), number));
        }
    }
}
