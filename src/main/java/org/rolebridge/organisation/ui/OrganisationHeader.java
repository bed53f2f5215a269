package org.rolebridge.organisation.ui;

import static org.rolebridge.organisation.ui.OrganisationWording.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationEditService;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.AskDialog;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Toast;

/** Name and state of an organisation, and what an administrator may do with it as a whole. */
@SpringComponent
@UIScope
class OrganisationHeader {

    private final OrganisationService organisations;
    private final OrganisationEditService edits;

    OrganisationHeader(OrganisationService organisations, OrganisationEditService edits) {
        this.organisations = organisations;
        this.edits = edits;
    }

    PageHeader of(Organisation organisation) {
        var header = new PageHeader(organisation.name())
                .under(text("organisation.list"), OrganisationNavigation.LIST)
                .under(OrganisationWording.type(organisation.type()))
                .lede(lede(organisation));
        return CurrentPerson.may(Permission.ORGANISATION_EDIT) && edits.mayEdit(organisation.id())
                ? header.actions(actions(organisation).toArray(Button[]::new))
                : header;
    }

    private String lede(Organisation organisation) {
        return OrganisationWording.joined(
                OrganisationWording.type(organisation.type()),
                organisation.address(),
                organisation.postcode(),
                state(organisation));
    }

    private String state(Organisation organisation) {
        var closedOn = organisation.closedOn();
        if (closedOn != null) {
            boolean past = closedOn.isBefore(organisations.todayIn(organisation.jurisdictionId()));
            return text(past ? "organisation.closed" : "organisation.closes", Figures.date(closedOn));
        }
        var openedOn = organisation.openedOn();
        return switch (organisation.status()) {
            case UNRESOLVED -> text("organisation.unresolved");
            case DORMANT -> text("organisation.dormant");
            case PROPOSED -> text("organisation.proposed");
            case ACTIVE, CLOSED ->
                openedOn == null ? text("organisation.open") : text("organisation.opened", Figures.date(openedOn));
        };
    }

    private List<Button> actions(Organisation organisation) {
        var actions = new ArrayList<Button>();
        actions.add(Actions.other(
                text("organisation.edit"),
                event -> new EditOrganisationDialog(organisations, edits, organisation).open()));
        actions.add(Actions.quiet(
                text("organisation.link.add"), event -> new AddLinkDialog(organisations, edits, organisation).open()));
        actions.add(
                Actions.quiet(text("organisation.code.add"), event -> new AddCodeDialog(edits, organisation).open()));
        actions.add(
                organisation.closedOn() == null
                        ? Actions.quiet(
                                text("organisation.close"),
                                event -> new CloseOrganisationDialog(organisations, edits, organisation).open())
                        : Actions.quiet(text("organisation.reopen"), event -> askToReopen(organisation)));
        return actions;
    }

    private void askToReopen(Organisation organisation) {
        new AskDialog(text("organisation.reopen.ask"), text("organisation.reopen"), () -> {
                    edits.reopen(organisation.id(), organisation.version());
                    Toast.success(text("organisation.reopened"));
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                .text(text("organisation.reopen.text"))
                .open();
    }
}
