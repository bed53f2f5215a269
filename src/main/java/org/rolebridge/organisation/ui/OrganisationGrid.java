package org.rolebridge.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationRow;
import org.rolebridge.organisation.OrganisationRow.Sort;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;

/** Organisations side by side; on a phone one summary each. */
class OrganisationGrid extends QuietGrid<OrganisationRow> {

    private final LocalDate today;

    OrganisationGrid(String label, OrganisationAddress address, LocalDate today) {
        super(label);
        this.today = today;
        sortable(text(heading("name"), new ComponentRenderer<>(OrganisationGrid::nameAndParent)), Sort.NAME)
                .setFlexGrow(3);
        sortable(text(heading("type"), words(row -> OrganisationWording.type(row.type()))), Sort.TYPE);
        text(heading("code"), words(OrganisationRow::code)).setFlexGrow(0).setWidth("130px");
        sortable(text(heading("postcode"), words(OrganisationRow::postcode)), Sort.POSTCODE)
                .setFlexGrow(0)
                .setWidth("130px");
        sortable(text(heading("state"), new ComponentRenderer<>(this::state)), Sort.CLOSED)
                .setFlexGrow(0)
                .setWidth("170px");
        onPhone(label, new ComponentRenderer<>(this::summary));
        followAddress(address);
    }

    private String heading(String column) {
        return getTranslation("organisation.column." + column);
    }

    private static ValueProvider<OrganisationRow, String> words(
            ValueProvider<OrganisationRow, @Nullable String> value) {
        return row -> Optional.ofNullable(value.apply(row)).orElse("–");
    }

    private static Column<OrganisationRow> sortable(Column<OrganisationRow> column, Sort sort) {
        return column.setSortProperty(sort.name()).setKey(sort.name()).setSortable(true);
    }

    /** Sorting by a heading goes through the address like every other choice. */
    private void followAddress(OrganisationAddress address) {
        var column = getColumnByKey(address.sort().name());
        if (column != null) {
            var direction = address.isDescending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
            sort(List.of(new GridSortOrder<>(column, direction)));
        }
        addSortListener(event -> {
            if (event.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                OrganisationNavigation.LIST,
                                sorted(address, event.getSortOrder()).query());
            }
        });
    }

    private static OrganisationAddress sorted(OrganisationAddress address, List<GridSortOrder<OrganisationRow>> order) {
        return order.stream()
                .findFirst()
                .map(one -> address.sorted(
                        Sort.valueOf(one.getSorted().getKey()), one.getDirection() == SortDirection.DESCENDING))
                .orElseGet(() -> address.sorted(Sort.NAME, false));
    }

    private static Link link(OrganisationRow row) {
        var link = new Link(row.name(), OrganisationNavigation.organisation(row.id()));
        link.addClassName("rb-strong");
        return link;
    }

    private static Div nameAndParent(OrganisationRow row) {
        var name = new Div(link(row));
        if (row.partOf() != null) {
            name.add(new Prose(row.partOf()).quiet());
        }
        return name;
    }

    private com.vaadin.flow.component.Component state(OrganisationRow row) {
        return OrganisationWording.state(row.status(), row.closedOn(), today);
    }

    private Div summary(OrganisationRow row) {
        var particulars = OrganisationWording.joined(OrganisationWording.type(row.type()), row.code(), row.postcode());
        var summary = nameAndParent(row);
        summary.add(new Prose(particulars).quiet(), state(row));
        return summary;
    }
}
