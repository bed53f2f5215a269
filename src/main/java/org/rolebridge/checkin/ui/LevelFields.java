package org.rolebridge.checkin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.checkin.Question;
import org.rolebridge.checkin.Questionnaire;
import org.rolebridge.shell.ui.Fields;

/** One row of levels to click for each question. */
class LevelFields {

    private final Questionnaire questionnaire;
    private final List<RadioButtonGroup<Integer>> groups;

    LevelFields(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        groups = questionnaire.questions().stream().map(this::group).toList();
    }

    private RadioButtonGroup<Integer> group(Question question) {
        var group = new RadioButtonGroup<Integer>();
        group.addClassName("rb-levels");
        group.setItems(IntStream.range(0, question.points().size()).boxed().toList());
        group.setItemLabelGenerator(level -> CheckInWords.level(questionnaire.kind(), level));
        return Fields.worded(group, "level" + question.place(), question.place() + ". " + question.wording());
    }

    List<Component> all() {
        return List.copyOf(groups);
    }

    /** What has been clicked, question by question. */
    List<@Nullable Integer> values() {
        var values = new ArrayList<@Nullable Integer>();
        groups.forEach(group -> values.add(group.getValue()));
        return values;
    }

    /** @param tenths what each answer counts */
    void show(List<Integer> tenths) {
        for (int at = 0; at < groups.size(); at++) {
            var points = questionnaire.questions().get(at).points();
            groups.get(at).setValue(points.indexOf(tenths.get(at)));
        }
    }
}
