package org.rolebridge.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
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
import org.rolebridge.support.ProgrammeService;

/** What supports roles here, and on which ground. */
@Route(SupportNavigation.PROGRAMMES)
@RolesAllowed("SUPPORT_READ")
public class ProgrammeListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> COLUMNS =
            List.of("id", "name", "level", "owner", "jurisdiction", "startsOn", "endsOn", "kinds");

    private final ProgrammeService programmes;
    private final OrganisationService organisations;
    private final EnvironmentTable environments;

    public ProgrammeListView(
            ProgrammeService programmes, OrganisationService organisations, EnvironmentTable environments) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.environments = environments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = ProgrammeAddress.of(event.getLocation());
        int count = programmes.count(address.filter());
        removeAll();
        add(new PageHeader(getPageTitle()).lede(getTranslation("programme.lede")));
        add(controls(address));
        add(count == 0 ? empty(address) : list(address, count));
        add(environments.card());
    }

    private Actions controls(ProgrammeAddress address) {
        var actions = new Actions(ProgrammeChips.of(address, organisations.jurisdictionsAround()));
        if (CurrentPerson.may(Permission.SUPPORT_SCORE)) {
            actions.end(Actions.main(getTranslation("programme.add"), event -> addProgramme()));
        }
        return actions;
    }

    private void addProgramme() {
        ProgrammeDialog.adding(programmes, organisations).open();
    }

    private Div list(ProgrammeAddress address, int count) {
        var filter = address.filter();
        var headings = COLUMNS.stream()
                .map(column -> getTranslation("programme.export." + column))
                .toList();
        var below = new Prose().quiet();
        below.add(new CsvLink(
                getTranslation("programme.export"),
                "programmes.csv",
                target -> programmes.export(filter, headings, target)));
        return new Div(Card.snug(new ProgrammeGrid(getPageTitle()).showing(programmes, filter, count)), below);
    }

    private Card empty(ProgrammeAddress address) {
        if (address.isNarrowed()) {
            return Card.plain(new EmptyState(
                            getTranslation("programme.empty.narrowed"), getTranslation("programme.empty.narrowed.why"))
                    .next(new Link(getTranslation("programme.all"), SupportNavigation.PROGRAMMES).asButton()));
        }
        var empty = new EmptyState(getTranslation("programme.empty"), getTranslation("programme.empty.why"));
        return Card.plain(
                CurrentPerson.may(Permission.SUPPORT_SCORE)
                        ? empty.next(Actions.other(getTranslation("programme.add.first"), event -> addProgramme()))
                        : empty);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("programme.list");
    }
}
