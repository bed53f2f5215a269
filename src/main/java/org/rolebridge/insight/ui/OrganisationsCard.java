package org.rolebridge.insight.ui;

import static org.rolebridge.insight.ui.RoleWords.text;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rolebridge.insight.Progress;
import org.rolebridge.insight.Progress.OrganisationRow;
import org.rolebridge.insight.Progress.Reached;
import org.rolebridge.milestone.MilestoneKind;
import org.rolebridge.shell.ui.Chart;
import org.rolebridge.shell.ui.ChartCard;
import org.rolebridge.shell.ui.ChartOptions;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** Milestones by organisation, in per cent of its roles. */
final class OrganisationsCard {

    private static final int HEAD = 60;
    private static final int ROW = 38;
    private static final int WIDTH = 860;

    private OrganisationsCard() {}

    static ChartCard of(Progress progress, ProgressAddress address) {
        var rows = progress.rows();
        var percent = rows.stream()
                .map(row ->
                        row.milestones().stream().mapToDouble(Reached::percent).toArray())
                .toArray(double[][]::new);
        var chart = new Chart(
                        text("progress.organisations.label", rows.size()),
                        ChartOptions.heatmap(
                                rows.stream().map(OrganisationRow::name).toList(), columns(), percent))
                .height(HEAD + ROW * rows.size())
                .atLeastWide(WIDTH);
        var card = new ChartCard(text("progress.organisations"), chart, table(rows, address))
                .note(text("progress.organisations.rule", which(progress)))
                .onMark((series, mark) -> open(cell(percent, mark), rows, address));
        below(rows, address).ifPresent(line -> card.addComponentAtIndex(2, line));
        return card;
    }

    /** Which organisations are compared; one without members stands for itself. */
    private static String which(Progress progress) {
        int rows = progress.rows().size();
        if (rows == 1
                && progress.place()
                        .filter(progress.rows().getFirst().name()::equals)
                        .isPresent()) {
            return text("progress.organisations.itself");
        }
        return text(
                rows < Progress.MOST_ORGANISATIONS ? "progress.organisations.all" : "progress.organisations.most",
                rows);
    }

    /** One step down, into those that have members of their own. */
    private static Optional<Prose> below(List<OrganisationRow> rows, ProgressAddress address) {
        var open = rows.stream()
                .filter(row -> row.members() > 0)
                .filter(row -> !Long.valueOf(row.organisationId())
                        .equals(address.filter().organisationId()))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var line = new Prose(text("progress.organisations.below"));
        open.forEach(row -> line.text(row == open.getFirst() ? " " : " · ")
                .link(row.name(), address.at(row.organisationId()).path(ProgressView.PATH)));
        return Optional.of(line);
    }

    private static List<String> columns() {
        return IntStream.rangeClosed(1, MilestoneKind.values().length)
                .mapToObj(number -> text("progress.milestone." + number))
                .toList();
    }

    private record Cell(int row, int column) {}

    /** Marks are counted over the cells that are drawn. */
    private static Cell cell(double[][] percent, int mark) {
        var cells = new ArrayList<Cell>();
        for (int row = 0; row < percent.length; row++) {
            for (int column = 0; column < percent[row].length; column++) {
                if (!Double.isNaN(percent[row][column])) {
                    cells.add(new Cell(row, column));
                }
            }
        }
        return cells.get(mark);
    }

    private static void open(Cell cell, List<OrganisationRow> rows, ProgressAddress address) {
        UI.getCurrent()
                .navigate(
                        WorkRoleNavigation.LIST,
                        behind(address, rows.get(cell.row()), cell.column() + 1).query());
    }

    static RoleAddress behind(ProgressAddress address, OrganisationRow row, int milestone) {
        return behind(address, row).with(RoleAddress.MILESTONE, (Object) milestone);
    }

    /** Roles of the organisation that are not closed. */
    static RoleAddress behind(ProgressAddress address, OrganisationRow row) {
        return address.roles()
                .with(RoleAddress.STATE, List.of("live", "paused", "planned"))
                .with(RoleAddress.ORGANISATION, (Object) row.organisationId());
    }

    private static DataTable table(List<OrganisationRow> rows, ProgressAddress address) {
        var table = new DataTable(text("progress.organisations"))
                .text(text("role.filter.organisation"))
                .number(text("role.list"));
        boolean people = rows.stream().anyMatch(row -> row.people().isPresent());
        if (people) {
            table.number(text("progress.people"));
        }
        columns().forEach(table::number);
        for (var row : rows) {
            var cells = new ArrayList<Object>();
            cells.add(new Link(row.name(), behind(address, row).path()));
            cells.add(Figures.count(row.roles()));
            if (people) {
                cells.add(row.people()
                        .map(count -> count.few() ? text("progress.people.few") : Figures.count(count.number()))
                        .orElse("–"));
            }
            row.milestones().forEach(reached -> cells.add(percent(reached)));
            table.row(cells.toArray());
        }
        return table;
    }

    private static String percent(Reached reached) {
        return reached.of() == 0 ? "–" : text("progress.percent", (int) reached.percent());
    }
}
