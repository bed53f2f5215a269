package org.rolebridge.assurance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.rolebridge.assurance.AuditService;
import org.rolebridge.assurance.FindingRow;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;

/** Queries side by side; on a phone one summary each. */
class QueryGrid extends QuietGrid<FindingRow> {

    private final ZoneId zone;

    QueryGrid(ZoneId zone) {
        super(QueryWords.text("query.list"));
        this.zone = zone;
        sortable(
                text(
                                QueryWords.text("query.column.title"),
                                new ComponentRenderer<>(row -> new Div(link(row), raised(row))))
                        .setFlexGrow(3),
                FindingRow.Sort.TITLE);
        text(QueryWords.text("query.column.about"), new ComponentRenderer<>(QueryGrid::about))
                .setFlexGrow(2);
        sortable(
                text(
                        QueryWords.text("query.column.state"),
                        new ComponentRenderer<>(row -> QueryWords.standing(row.finding()))),
                FindingRow.Sort.STATE);
        sortable(
                text(QueryWords.text("query.column.raised"), new ComponentRenderer<>(row -> new Prose(day(row)))),
                FindingRow.Sort.RAISED_AT);
        onPhone(
                QueryWords.text("query.column.title"),
                new ComponentRenderer<>(row -> new Div(
                        link(row), about(row), QueryWords.standing(row.finding()), new Prose(day(row)).quiet())));
    }

    QueryGrid showing(AuditService audit, AuditAddress address, int count) {
        if (address.isSorted()) {
            var direction = address.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
            sort(List.of(new GridSortOrder<>(getColumnByKey(address.sort().name()), direction)));
        }
        addSortListener(event -> {
            if (event.isFromClient()) {
                var words = event.getSortOrder().stream().map(QueryGrid::word).toList();
                UI.getCurrent()
                        .navigate(
                                AuditNavigation.LIST,
                                address.with(AuditAddress.SORT, words).query());
            }
        });
        reads(window -> audit.find(address.filter(), address.sort(), address.ascending(), window), count);
        high(count);
        return this;
    }

    private static void sortable(Column<FindingRow> column, FindingRow.Sort sort) {
        column.setKey(sort.name()).setSortProperty(sort.name()).setSortable(true);
    }

    private static String word(GridSortOrder<?> order) {
        var name = order.getSorted().getKey().toLowerCase(Locale.ROOT).replace('_', '-');
        return order.getDirection() == SortDirection.ASCENDING ? name : name + AuditAddress.DOWN;
    }

    private static Link link(FindingRow row) {
        var link = new Link(
                row.finding().title(), AuditNavigation.query(row.finding().id()));
        link.addClassName("rb-strong");
        return link;
    }

    private static Prose raised(FindingRow row) {
        return new Prose(QueryWords.raisedBy(row.finding())).quiet();
    }

    private static Div about(FindingRow row) {
        var award = row.award();
        return award == null
                ? new Div()
                : new Div(
                        new Prose(award.award().title()),
                        new Prose(QueryWords.text("query.about", award.roleTitle(), award.recipient())).quiet());
    }

    private String day(FindingRow row) {
        return Figures.date(row.finding().raisedAt().atZone(zone).toLocalDate());
    }
}
