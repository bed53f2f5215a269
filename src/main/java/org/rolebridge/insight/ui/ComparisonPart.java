package org.rolebridge.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.i18n.I18NProvider;
import org.rolebridge.insight.Comparison;
import org.rolebridge.insight.FiguresService;
import org.rolebridge.insight.FitIn.Pace;
import org.rolebridge.milestone.MilestoneKind;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.ui.RolePart;

/** How long others of the kind took, beside this role. */
@org.springframework.stereotype.Component
class ComparisonPart implements RolePart {

    private final FiguresService figures;

    ComparisonPart(FiguresService figures) {
        this.figures = figures;
    }

    @Override
    public Slot slot() {
        return new Slot(Place.WIDE, "comparison", 500);
    }

    @Override
    public Component build(WorkRole role) {
        var comparison = figures.compare(role);
        var card = new Card(text("compare.title"));
        if (comparison.paces().isEmpty()) {
            card.add(new Prose(text("compare.none")).quiet());
            return card;
        }
        comparison.first().ifPresent(pace -> card.add(sentence(pace), own(comparison, pace)));
        comparison
                .example()
                .ifPresent(example -> card.add(
                        new Prose(text("compare.example", example.title(), example.host(), example.achieved()))));
        card.add(new NativeDetails(
                text("compare.all"),
                new Div(table(comparison), new Prose(text("compare.rule", FiguresService.MOST_COMPARED)).quiet())));
        return card;
    }

    private static Prose sentence(Pace pace) {
        return new Prose(text(
                "compare.pace",
                RoleWords.milestone(pace.milestone()),
                pace.medianMonths(),
                pace.roles(),
                pace.organisations()));
    }

    private static Prose own(Comparison comparison, Pace pace) {
        return new Prose(comparison
                        .months(pace.milestone())
                        .map(months -> text("compare.own", months))
                        .orElseGet(() -> text("compare.own.not", comparison.age())))
                .quiet();
    }

    private static DataTable table(Comparison comparison) {
        var table = new DataTable(text("compare.title"))
                .text(text("compare.milestone"))
                .text(text("compare.this"))
                .text(text("compare.middle"))
                .text(text("compare.from"));
        for (var kind : MilestoneKind.values()) {
            var pace = comparison.paces().get(kind.number());
            table.row(
                    kind.number() + " " + text("milestone." + kind + ".short"),
                    comparison
                            .months(kind.number())
                            .map(months -> text("compare.months", months))
                            .orElse(text("compare.not-yet")),
                    pace == null ? text("compare.few") : text("compare.months", pace.medianMonths()),
                    pace == null ? "" : text("compare.from.number", pace.roles(), pace.organisations()));
        }
        return table;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
