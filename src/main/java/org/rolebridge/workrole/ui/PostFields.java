package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormRows;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.PostEntry;

/** The first posts of a role: grade and weekly hours; a row without hours counts as not there. */
class PostFields extends Div {

    private final Prose help = new Prose().quiet();
    private final FormRows<Row> rows;
    private BigDecimal fullTime = Jurisdiction.USUAL_FULL_TIME;
    private String word = "";

    PostFields() {
        addClassName("rb-rows");
        rows = new FormRows<>(getTranslation("role.form.post.more"), this::row);
        add(help, rows);
    }

    /** Hours and whole-time equivalents follow from each other where the host is. */
    void measureAs(Jurisdiction jurisdiction) {
        fullTime = jurisdiction.fullTimeHours();
        word = jurisdiction.wteWord();
        help.setText(getTranslation("role.form.posts.help", word, fullTime));
        rows.rows().forEach(Row::relabel);
    }

    private Row row() {
        return new Row();
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

    private class Row extends Div {

        private final Fields fields = new Fields("role.form");
        private final TextField grade = Fields.optional(fields.text("grade"));
        private final BigDecimalField wte = Fields.optional(fields.decimal("wte"));
        private final BigDecimalField hours = Fields.optional(fields.decimal("hours"));

        Row() {
            addClassName("rb-row");
            grade.setMaxLength(PostEntry.MAX_GRADE);
            wte.addValueChangeListener(event -> follow(event, hours, number -> number.multiply(fullTime)));
            hours.addValueChangeListener(
                    event -> follow(event, wte, number -> number.divide(fullTime, 2, RoundingMode.HALF_UP)));
            relabel();
            add(grade, wte, hours);
        }

        private void relabel() {
            wte.setLabel(getTranslation("shell.optional", word.isEmpty() ? getTranslation("role.form.wte") : word));
        }

        private static void follow(
                HasValue.ValueChangeEvent<BigDecimal> event, BigDecimalField other, UnaryOperator<BigDecimal> rule) {
            if (event.isFromClient() && event.getValue() != null) {
                other.setValue(rule.apply(event.getValue())
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
            }
        }

        void copy(PostEntry post) {
            grade.setValue(post.grade() == null ? "" : post.grade());
            hours.setValue(post.hours());
            wte.setValue(post.hours().divide(fullTime, 2, RoundingMode.HALF_UP).stripTrailingZeros());
        }

        Optional<PostEntry> entry() {
            return Optional.ofNullable(hours.getValue())
                    .map(number -> new PostEntry(grade.isEmpty() ? null : grade.getValue(), number));
        }
    }
}
