package org.rolebridge.support.ui;

import static org.rolebridge.support.ui.SupportWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.support.ScoreSheet;
import org.rolebridge.support.SupportItem;

/** Sixteen items, each with a score from 0 to 4 and a line that says why; any may stay empty. */
class ScoreFields implements Serializable {

    private static final List<Integer> SCORES =
            IntStream.rangeClosed(0, SupportItem.MAX_SCORE).boxed().toList();

    private final Fields fields = new Fields("support.item");
    private final Map<SupportItem, RadioButtonGroup<Integer>> scores = new EnumMap<>(SupportItem.class);
    private final Map<SupportItem, TextField> notes = new EnumMap<>(SupportItem.class);

    ScoreFields(ScoreSheet sheet) {
        for (var item : SupportItem.values()) {
            scores.put(item, score(item, sheet));
            notes.put(item, note(item, sheet));
        }
    }

    private RadioButtonGroup<Integer> score(SupportItem item, ScoreSheet sheet) {
        var field = Fields.optional(
                fields.choice(item.name(), SCORES, score -> score + " " + text("support.score." + score)));
        field.setLabel(text("support.item." + item));
        field.getElement().getThemeList().add("horizontal");
        field.setValue(sheet.scores().get(item));
        return field;
    }

    private TextField note(SupportItem item, ScoreSheet sheet) {
        var field = Fields.optional(new Fields("support.form").text("note"));
        field.setAriaLabel(field.getLabel() + ": " + text("support.item." + item));
        field.setMaxLength(ScoreSheet.MAX_NOTE);
        field.setValue(sheet.notes().getOrDefault(item, ""));
        return field;
    }

    Component[] components(SupportItem.Part part) {
        return SupportItem.of(part).stream().map(this::pair).toArray(Component[]::new);
    }

    private Div pair(SupportItem item) {
        var pair = new Div(scores.get(item), notes.get(item));
        pair.addClassName("rb-pair");
        return pair;
    }

    ScoreSheet typed(ScoreSheet sheet, int version) {
        var typed = new EnumMap<SupportItem, Integer>(SupportItem.class);
        var why = new HashMap<SupportItem, String>();
        scores.forEach((item, field) -> field.getOptionalValue().ifPresent(score -> typed.put(item, score)));
        notes.forEach((item, field) -> {
            if (!field.getValue().isBlank()) {
                why.put(item, field.getValue().strip());
            }
        });
        return new ScoreSheet(sheet.programmeId(), sheet.roleKindId(), typed, why, version);
    }
}
