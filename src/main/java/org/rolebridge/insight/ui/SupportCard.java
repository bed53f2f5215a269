package org.rolebridge.insight.ui;

import static org.rolebridge.insight.ui.RoleWords.text;

import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rolebridge.shell.ui.Chart;
import org.rolebridge.shell.ui.ChartCard;
import org.rolebridge.shell.ui.ChartOptions;
import org.rolebridge.shell.ui.ChartOptions.Mark;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.support.Diagnosis.Result;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** How roles are supported, by diagnosis. */
final class SupportCard {

    private static final int HEAD = 20;
    private static final int ROW = 42;

    private SupportCard() {}

    static ChartCard of(Map<Result, Integer> support, int roles, ProgressAddress address) {
        var results =
                Arrays.stream(Result.values()).filter(support::containsKey).toList();
        var table = new DataTable(text("progress.support"))
                .text(text("progress.support"))
                .number(text("role.list"));
        results.forEach(result -> table.row(
                new Link(
                        text("progress.diagnosis." + result),
                        behind(address, result).path()),
                Figures.count(support.getOrDefault(result, 0))));
        var chart = new Chart(text("progress.support.label", roles), ChartOptions.bars(marks(results, support)))
                .height(HEAD + ROW * results.size());
        return new ChartCard(text("progress.support"), chart, table)
                .note(text("progress.support.rule"))
                .onMark((series, mark) -> UI.getCurrent()
                        .navigate(
                                WorkRoleNavigation.LIST,
                                behind(address, results.get(mark)).query()));
    }

    /** Open roles that are supported like this. */
    static RoleAddress behind(ProgressAddress address, Result result) {
        return address.roles()
                .with(RoleAddress.STATE, List.of("live", "paused", "planned"))
                .with(RoleAddress.SUPPORT, result);
    }

    private static List<Mark> marks(List<Result> results, Map<Result, Integer> support) {
        return results.stream()
                .map(result ->
                        new Mark(text("progress.diagnosis." + result), support.getOrDefault(result, 0), token(result)))
                .toList();
    }

    private static String token(Result result) {
        return switch (result) {
            case SUPPORT_GAP -> "--rb-pink";
            case RELIES_ON_PROGRAMME, TOO_MANY_RULES -> "--rb-purple";
            case STANDS_ALONE -> "--rb-aqua";
            case WELL_SUPPORTED -> "--rb-green";
            case UNSETTLED -> "--rb-blue";
            case NOT_SCORED -> "--rb-grey";
        };
    }
}
