package org.rolebridge.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rolebridge.people.AccessRequestService;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.PageHeader;

/** What waits for a second administrator, the oldest first. */
@Route(PeopleNavigation.REQUESTS)
@RolesAllowed("GRANT_EDIT")
public class AccessRequestsView extends Div implements HasDynamicTitle {

    public AccessRequestsView(AccessRequestService requests, RequestCards cards) {
        add(new PageHeader(getPageTitle())
                .under(getTranslation("person.list"), PeopleNavigation.LIST)
                .lede(getTranslation("request.lede")));
        var open = requests.open();
        if (open.isEmpty()) {
            add(Card.plain(new EmptyState(getTranslation("request.none"), getTranslation("request.none.why"))));
        }
        cards.of(open).forEach(this::add);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("request.list");
    }
}
