package org.rolebridge.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.funding.FundingExportService;
import org.rolebridge.funding.Scheme;
import org.rolebridge.funding.SchemeService;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;

/** The schemes one may use or keeps; those in force unless the address asks for all. */
@Route(FundingNavigation.SCHEMES)
@RolesAllowed("SCHEME_READ")
public class SchemeListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ALL = "all";

    private final SchemeService schemes;
    private final FundingExportService exports;
    private final OrganisationService organisations;

    public SchemeListView(SchemeService schemes, FundingExportService exports, OrganisationService organisations) {
        this.schemes = schemes;
        this.exports = exports;
        this.organisations = organisations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean all = event.getLocation().getQueryParameters().getParameters().containsKey(ALL);
        var shown = all ? schemes.visible() : schemes.inForce();
        removeAll();
        add(new PageHeader(getTranslation("funding.title")).lede(getTranslation("scheme.lede", shown.size())));
        add(FundingFrame.tabs(FundingAddress.of(event.getLocation())));
        if (CurrentPerson.may(Permission.SCHEME_EDIT)) {
            add(new Actions(Actions.main(
                    getTranslation("scheme.add"),
                    click -> SchemeDialog.add(schemes, organisations).open())));
        }
        add(shown.isEmpty() ? Card.plain(none()) : Card.plain(table(shown)));
        add(below(all));
    }

    private EmptyState none() {
        return new EmptyState(getTranslation("scheme.none"), getTranslation("scheme.none.why"));
    }

    private DataTable table(List<Scheme> shown) {
        var names = FundingWords.names(organisations, shown.stream().map(Scheme::commissionerId));
        var table = new DataTable(getTranslation("funding.section.schemes"))
                .text(getTranslation("scheme.column.name"))
                .text(getTranslation("scheme.column.type"))
                .text(getTranslation("scheme.column.commissioner"))
                .number(getTranslation("scheme.column.limit"))
                .number(getTranslation("scheme.column.left"))
                .day(getTranslation("scheme.column.until"));
        shown.forEach(scheme -> table.row(
                new Link(scheme.name(), FundingNavigation.scheme(scheme.id())),
                getTranslation("scheme.type." + scheme.type()),
                names.getOrDefault(scheme.commissionerId(), ""),
                SchemeWords.limit(scheme),
                SchemeWords.left(scheme),
                SchemeWords.until(scheme)));
        return table;
    }

    private Prose below(boolean all) {
        var below = new Prose().quiet();
        var other = all ? QueryParameters.empty() : QueryParameters.of(ALL, "1");
        var query = other.getQueryString();
        below.link(
                getTranslation(all ? "scheme.show.in-force" : "scheme.show.all"),
                query.isEmpty() ? FundingNavigation.SCHEMES : FundingNavigation.SCHEMES + "?" + query);
        below.text(" · ");
        below.add(new CsvLink(getTranslation("funding.export.schemes"), "schemes.csv", exports::schemes));
        return below;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.section.schemes");
    }
}
