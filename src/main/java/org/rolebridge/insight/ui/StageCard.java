package org.rolebridge.insight.ui;

import static org.rolebridge.insight.ui.RoleWords.text;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.rolebridge.insight.Progress;
import org.rolebridge.shell.ui.Chart;
import org.rolebridge.shell.ui.ChartCard;
import org.rolebridge.shell.ui.ChartOptions;
import org.rolebridge.shell.ui.ChartOptions.Mark;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.workrole.Stage;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** Where roles stand. */
final class StageCard {

    private static final int HEIGHT = 230;

    private StageCard() {}

    private record Bar(String name, int roles, String token, RoleAddress rows) {}

    static ChartCard of(Progress progress, ProgressAddress address) {
        var bars = bars(progress, address);
        var table = new DataTable(text("progress.stages"))
                .text(text("role.column.stage"))
                .number(text("role.list"));
        bars.forEach(bar -> table.row(new Link(bar.name(), bar.rows().path()), Figures.count(bar.roles())));
        var label = text(
                "progress.stages.label",
                progress.registered(),
                progress.count(Stage.TRYING_OUT),
                progress.count(Stage.GROWING),
                progress.count(Stage.EMBEDDED),
                progress.count(Stage.CLOSED));
        var marks = bars.stream()
                .map(bar -> new Mark(bar.name(), bar.roles(), bar.token()))
                .toList();
        return new ChartCard(text("progress.stages"), new Chart(label, ChartOptions.bars(marks)).height(HEIGHT), table)
                .note(text("progress.stages.rule"))
                .onMark((series, mark) -> UI.getCurrent()
                        .navigate(WorkRoleNavigation.LIST, bars.get(mark).rows().query()));
    }

    private static List<Bar> bars(Progress progress, ProgressAddress address) {
        var bars = new ArrayList<Bar>();
        bars.add(new Bar(text("progress.registered"), progress.registered(), "--rb-dark-blue", address.roles()));
        for (var stage : Stage.values()) {
            bars.add(
                    new Bar(text("value.stage." + stage), progress.count(stage), token(stage), behind(address, stage)));
        }
        return bars;
    }

    static RoleAddress behind(ProgressAddress address, Stage stage) {
        var all = address.roles();
        return stage == Stage.CLOSED
                ? all.with(RoleAddress.STATE, List.of("closed"))
                : all.with(RoleAddress.STAGE, stage);
    }

    private static String token(Stage stage) {
        return switch (stage) {
            case TRYING_OUT -> "--rb-aqua";
            case GROWING -> "--rb-blue";
            case EMBEDDED -> "--rb-green";
            case CLOSED -> "--rb-grey";
        };
    }
}
