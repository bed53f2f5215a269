package org.rolebridge.support.ui;

import static org.rolebridge.support.ui.SupportWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;
import org.rolebridge.support.EnvironmentIndicator;
import org.rolebridge.support.EnvironmentProfile;
import org.rolebridge.support.EnvironmentService;

/** Fourteen indicators with score, source and date. */
class IndicatorTable {

    private final EnvironmentService environments;
    private final EnvironmentProfile profile;
    private final Map<Integer, EnvironmentIndicator> scored;

    IndicatorTable(EnvironmentService environments, EnvironmentProfile profile, List<EnvironmentIndicator> scored) {
        this.environments = environments;
        this.profile = profile;
        this.scored = scored.stream().collect(Collectors.toMap(EnvironmentIndicator::number, Function.identity()));
    }

    DataTable of(boolean editable) {
        var table = new DataTable(text("environment.title"))
                .text(text("environment.indicator"))
                .text(text("support.score"))
                .text(text("environment.source"));
        if (editable) {
            table.text(text("environment.action"));
        }
        for (int number = 1; number <= EnvironmentIndicator.COUNT; number++) {
            var row = row(number, scored.get(number));
            if (editable) {
                row.add(change(number));
            }
            table.row(row.toArray());
        }
        return table;
    }

    private static List<Object> row(int number, @Nullable EnvironmentIndicator indicator) {
        var row = new ArrayList<Object>();
        row.add(name(number));
        row.add(
                indicator == null
                        ? new Tag(text("support.not-scored"), Tone.GREY)
                        : SupportWords.indicator(indicator.score()));
        row.add(indicator == null ? "" : source(indicator));
        return row;
    }

    static String name(int number) {
        return text("environment.indicator.numbered", number, text("environment.indicator." + number));
    }

    private static Component source(EnvironmentIndicator indicator) {
        var source = new Div(new Prose(
                indicator.sourceOn() == null
                        ? indicator.source()
                        : indicator.source() + ", " + Figures.date(indicator.sourceOn())));
        if (indicator.note() != null) {
            source.add(new Prose(indicator.note()).quiet());
        }
        return source;
    }

    private Component change(int number) {
        var indicator = scored.get(number);
        var key = indicator == null ? "environment.score-it" : "environment.change-it";
        var button = Actions.quiet(
                text(key), event -> new IndicatorDialog(environments, profile.id(), number, indicator).open());
        button.setAriaLabel(text(key) + ": " + name(number));
        return button;
    }
}
