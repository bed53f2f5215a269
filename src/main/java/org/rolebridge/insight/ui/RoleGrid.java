package org.rolebridge.insight.ui;

import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.insight.RoleOrder;
import org.rolebridge.insight.RoleRow;
import org.rolebridge.insight.RoleSort;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** Roles side by side; on a phone one summary each. */
class RoleGrid extends QuietGrid<RoleRow> {

    private static final String NONE = "–";

    private final LocalDate today;

    RoleGrid(String label, LocalDate today) {
        super(label);
        this.today = today;
        text(getTranslation("role.column.role"), new ComponentRenderer<>(row -> new Div(link(row), host(row))))
                .setFlexGrow(2)
                .setSortProperty(RoleSort.TITLE.name())
                .setKey(RoleSort.TITLE.name())
                .setSortable(true);
        text(getTranslation("role.column.partner"), RoleGrid::partners);
        number(getTranslation("role.column.wte"), this::staffing);
        text(
                        getTranslation("role.column.stage"),
                        new ComponentRenderer<>(
                                row -> RoleWords.stage(row.head().stage())))
                .setFlexGrow(0)
                .setWidth("122px");
        text(getTranslation("role.column.milestones"), new ComponentRenderer<>(row -> RoleWords.dots(row.milestones())))
                .setFlexGrow(0)
                .setWidth("156px");
        text(getTranslation("role.column.next"), new ComponentRenderer<>(row -> RoleWords.next(row.next(), this.today)))
                .setSortProperty(RoleSort.NEXT_DUE.name())
                .setKey(RoleSort.NEXT_DUE.name())
                .setSortable(true);
        onPhone(label, new ComponentRenderer<>(this::summary));
    }

    /** Sorting by a heading goes through the address like every other choice. */
    RoleGrid sortedBy(RoleOrder order, SerializableConsumer<RoleOrder> chosen) {
        var column = getColumnByKey(order.sort().name());
        if (column != null) {
            var direction = order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
            sort(List.of(new GridSortOrder<>(column, direction)));
        }
        addSortListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getSortOrder().stream()
                        .findFirst()
                        .map(RoleGrid::order)
                        .orElse(RoleOrder.BY_TITLE));
            }
        });
        return this;
    }

    private static RoleOrder order(GridSortOrder<RoleRow> sorted) {
        return new RoleOrder(
                RoleSort.valueOf(sorted.getSorted().getKey()), sorted.getDirection() == SortDirection.DESCENDING);
    }

    private static Link link(RoleRow row) {
        var link =
                new Link(row.head().title(), WorkRoleNavigation.role(row.head().id()));
        link.addClassName("rb-strong");
        return link;
    }

    private Prose host(RoleRow row) {
        return new Prose(getTranslation("role.host", host(row.head()))).quiet();
    }

    private static String host(RoleRow.Head head) {
        var host = head.host();
        return host == null ? NONE : host;
    }

    private static String partners(RoleRow row) {
        return row.partners().isEmpty() ? NONE : String.join(", ", row.partners());
    }

    private String staffing(RoleRow row) {
        var staffing = row.staffing();
        return staffing == null || staffing.wte() == null
                ? NONE
                : getTranslation("role.wte", wte(staffing.inPost()), wte(staffing.wte()));
    }

    private static String wte(@Nullable BigDecimal number) {
        return Figures.wte(number == null ? BigDecimal.ZERO : number);
    }

    private Div summary(RoleRow row) {
        var beside = row.partners().isEmpty()
                ? getTranslation("role.host", host(row.head()))
                : getTranslation("role.host.with", host(row.head()), partners(row));
        var summary = new Div(link(row), new Prose(beside).quiet());
        if (!staffing(row).equals(NONE)) {
            summary.add(new Prose(getTranslation("role.wte.long", staffing(row))).quiet());
        }
        summary.add(new Div(RoleWords.stage(row.head().stage()), new Span(" "), RoleWords.dots(row.milestones())));
        summary.add(RoleWords.next(row.next(), today));
        return summary;
    }
}
