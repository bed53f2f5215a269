package org.rolebridge.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;

/** All organisations: filters in the address, a long list, and the ways to add some. */
@Route(OrganisationNavigation.LIST)
@RolesAllowed("ORGANISATION_READ")
public class OrganisationListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> EXPORTED =
            List.of("name", "type", "code", "postcode", "opened", "closed", "status", "partOf");

    private final OrganisationService organisations;
    private final LocalDate today;

    public OrganisationListView(OrganisationService organisations, Clock clock) {
        this.organisations = organisations;
        today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = OrganisationAddress.of(event.getLocation());
        int count = organisations.count(address.filter());
        removeAll();
        add(new PageHeader(getPageTitle()).lede(getTranslation("organisation.lede", count)), controls(address));
        add(count == 0 ? nothing(address) : Card.snug(grid(address, count)));
        if (count > 0) {
            add(export(address));
        }
    }

    private Actions controls(OrganisationAddress address) {
        var controls = new Actions(new OrganisationChips(address));
        return CurrentPerson.may(Permission.ORGANISATION_EDIT) ? controls.end(additions()) : controls;
    }

    private Component[] additions() {
        return new Component[] {
            new Link(getTranslation("organisation.import"), OrganisationNavigation.IMPORT).asMainButton(),
            new Link(getTranslation("organisation.add"), OrganisationNavigation.ADD).asButton()
        };
    }

    private OrganisationGrid grid(OrganisationAddress address, int count) {
        var grid = new OrganisationGrid(getPageTitle(), address, today);
        var filter = address.filter();
        var rows =
                grid.reads(window -> organisations.find(filter, address.sort(), address.isDescending(), window), count);
        rows.setIdentifierProvider(row -> row.id());
        grid.high(count);
        return grid;
    }

    private Card nothing(OrganisationAddress address) {
        if (address.isNarrowed()) {
            return Card.plain(new EmptyState(
                            getTranslation("organisation.none.narrowed"),
                            getTranslation("organisation.none.narrowed.why"))
                    .next(new Link(getTranslation("organisation.all"), OrganisationNavigation.LIST).asButton()));
        }
        var empty = new EmptyState(getTranslation("organisation.none"), getTranslation("organisation.none.why"));
        return Card.plain(CurrentPerson.may(Permission.ORGANISATION_EDIT) ? empty.next(additions()) : empty);
    }

    private Prose export(OrganisationAddress address) {
        var filter = address.filter();
        var headings = EXPORTED.stream()
                .map(column -> getTranslation("organisation.export." + column))
                .toList();
        var line = new Prose().quiet();
        line.add(new CsvLink(
                getTranslation("organisation.export"),
                "organisations.csv",
                target -> organisations.export(filter, headings, target)));
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.list");
    }
}
