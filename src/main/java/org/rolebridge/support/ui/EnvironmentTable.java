package org.rolebridge.support.ui;

import static org.rolebridge.support.ui.SupportWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;
import org.rolebridge.support.Diagnosis;
import org.rolebridge.support.DiagnosisRule;
import org.rolebridge.support.EnvironmentIndicator;
import org.rolebridge.support.EnvironmentRow;
import org.rolebridge.support.EnvironmentService;
import org.rolebridge.support.Mean;
import org.rolebridge.support.SupportService;

/** The ground that each jurisdiction gives to roles. */
@SpringComponent
@UIScope
class EnvironmentTable {

    private final EnvironmentService environments;
    private final SupportService support;

    EnvironmentTable(EnvironmentService environments, SupportService support) {
        this.environments = environments;
        this.support = support;
    }

    Card card() {
        var rule = support.rule();
        var table = new DataTable(text("environment.title"))
                .text(text("environment.jurisdiction"))
                .text(text("environment.ground"))
                .number(text("environment.mean"))
                .text(text("environment.scored"))
                .day(text("environment.as-of"));
        environments.overview().forEach(row -> add(table, row, rule));
        return new Card(text("environment.title"), new Prose(text("environment.lede")).quiet(), table);
    }

    private static void add(DataTable table, EnvironmentRow row, DiagnosisRule rule) {
        table.row(
                new Link(row.jurisdictionName(), SupportNavigation.environment(row.jurisdictionId())),
                ground(rule, row.mean()),
                row.mean().isEmpty() ? "" : SupportWords.signed(row.mean().value()),
                text("environment.scored.of", row.mean().count(), EnvironmentIndicator.COUNT),
                row.profile().map(profile -> Figures.mediumDate(profile.asOf())).orElse(""));
    }

    private static Component ground(DiagnosisRule rule, Mean mean) {
        return new Diagnosis(rule, Mean.NONE, Mean.NONE, mean, Mean.NONE)
                .environmentGround()
                .map(EnvironmentTable::tag)
                .orElseGet(() -> new Tag(text("environment.not-scored.short"), Tone.GREY));
    }

    static Tag tag(Diagnosis.Ground ground) {
        return switch (ground) {
            case HARD -> new Tag(text("environment.short.HARD"), Tone.YELLOW);
            case MIXED -> new Tag(text("environment.short.MIXED"), Tone.NEUTRAL);
            case FAVOURABLE -> new Tag(text("environment.short.FAVOURABLE"), Tone.GREEN);
        };
    }
}
