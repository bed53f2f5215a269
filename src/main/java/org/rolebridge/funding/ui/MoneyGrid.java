package org.rolebridge.funding.ui;

import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Locale;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.ui.QuietGrid;

/** A long list of money, read page by page; sorting by a heading goes through the address like every other choice. */
abstract class MoneyGrid<T> extends QuietGrid<T> {

    private static final int PAGE = 50;
    private static final String DOWN = ".desc";

    MoneyGrid(String label) {
        super(label);
    }

    /** A column to sort by, and the way. */
    record Order(String name, boolean ascending) {}

    void sortable(Column<T> column, Enum<?> sort) {
        column.setKey(sort.name()).setSortProperty(sort.name()).setSortable(true);
    }

    /** Shows the order that the address asks for, and lets headings change it. Without one the newest come first. */
    Order ordered(FundingAddress address, Enum<?> usual) {
        var asked = address.sort().replace(DOWN, "").toUpperCase(Locale.ROOT).replace('-', '_');
        var column = getColumnByKey(asked);
        var order = column == null
                ? new Order(usual.name(), false)
                : new Order(asked, !address.sort().endsWith(DOWN));
        if (column != null) {
            var direction = order.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
            sort(List.of(new GridSortOrder<>(column, direction)));
        }
        addSortListener(event -> {
            if (event.isFromClient()) {
                FundingChips.go(address.with(
                        FundingAddress.SORT,
                        event.getSortOrder().stream().map(MoneyGrid::word).toList()));
            }
        });
        return order;
    }

    private static String word(GridSortOrder<?> order) {
        var name = order.getSorted().getKey().toLowerCase(Locale.ROOT).replace('_', '-');
        return order.getDirection() == SortDirection.ASCENDING ? name : name + DOWN;
    }

    void fill(SerializableFunction<Window, List<T>> rows, int count) {
        setPageSize(PAGE);
        setItems(
                query ->
                        rows.apply(new Window(query.getOffset(), Math.min(query.getLimit(), Window.MAX_ROWS))).stream(),
                query -> count);
        high(count);
    }
}
