package org.rolebridge.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.insight.CappedCount;
import org.rolebridge.insight.RoleFilter.Attention;
import org.rolebridge.insight.RoleFilter.FundingEnds;
import org.rolebridge.insight.RoleListService;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** The roles that the person may see: how many in one sentence, filters in the address, a long list. */
@Route(WorkRoleNavigation.LIST)
@RolesAllowed("ROLE_READ")
public class RoleListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final RoleListService roles;
    private final RoleChips chips;

    public RoleListView(RoleListService roles, RoleChips chips) {
        this.roles = roles;
        this.chips = chips;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = RoleAddress.of(event.getLocation());
        var count = roles.count(address.filter());
        removeAll();
        add(new PageHeader(getPageTitle()).lede(RoleSentence.of(address, count)));
        add(controls(address));
        add(count.isNone() ? emptyState(address) : Card.snug(grid(address, count)));
        add(below(address, count));
    }

    private Actions controls(RoleAddress address) {
        var actions = new Actions(chips.of(address));
        if (CurrentPerson.may(Permission.ROLE_REGISTER)) {
            actions.end(register());
        }
        return actions;
    }

    private Link register() {
        return new Link(getTranslation("role.register"), WorkRoleNavigation.REGISTER).asMainButton();
    }

    private RoleGrid grid(RoleAddress address, CappedCount count) {
        var grid = new RoleGrid(getPageTitle(), roles.today())
                .sortedBy(
                        address.order(),
                        order -> UI.getCurrent()
                                .navigate(
                                        WorkRoleNavigation.LIST,
                                        address.sorted(order).query()));
        var filter = address.filter();
        var order = address.order();
        var rows = grid.setItems(
                query -> roles.find(filter, order, new Window(query.getOffset(), query.getLimit())).stream());
        rows.setIdentifierProvider(row -> row.head().id());
        if (count.more()) {
            rows.setItemCountEstimate(CappedCount.CAP + PAGE);
            rows.setItemCountEstimateIncrease(CappedCount.CAP);
        } else {
            rows.setItemCountCallback(query -> count.number());
        }
        grid.high(count.number());
        return grid;
    }

    private Component emptyState(RoleAddress address) {
        if (address.isNarrowed()) {
            return Card.plain(new EmptyState(getTranslation("role.empty.narrowed"), getTranslation(whyNone(address)))
                    .next(new Link(getTranslation("role.empty.all"), RoleAddress.OPEN.path()).asButton()));
        }
        var empty = new EmptyState(getTranslation("role.empty"), getTranslation("role.empty.why"));
        return Card.plain(CurrentPerson.may(Permission.ROLE_REGISTER) ? empty.next(register()) : empty);
    }

    private static String whyNone(RoleAddress address) {
        var filter = address.filter();
        if (!filter.support().isEmpty()) {
            return "role.empty.support.why";
        }
        return filter.organisationId() == null ? "role.empty.narrowed.why" : "role.empty.organisation.why";
    }

    private Component below(RoleAddress address, CappedCount count) {
        var line = new Prose().quiet();
        if (CurrentPerson.may(Permission.POST_READ)) {
            line.text(getTranslation("role.views"))
                    .text(" ")
                    .link(
                            getTranslation("role.view.funding"),
                            RoleAddress.LIVE
                                    .with(RoleAddress.FUNDING, FundingEnds.WITHIN_6_MONTHS)
                                    .path())
                    .text(" · ")
                    .link(
                            getTranslation("role.view.vacant"),
                            RoleAddress.LIVE
                                    .with(RoleAddress.ATTENTION, Attention.VACANT)
                                    .path())
                    .text(" · ");
        }
        line.link(getTranslation("role.view.all"), RoleAddress.everything().path());
        if (!count.isNone()) {
            line.text(" · ");
            line.add(csv(address));
        }
        return line;
    }

    private Anchor csv(RoleAddress address) {
        var filter = address.filter();
        return new CsvLink(getTranslation("role.export"), "roles.csv", target -> roles.export(filter, target));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("role.list");
    }
}
