package org.rolebridge.trail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.trail.TrailService;

/** What administrators did to organisations, people, access and reference data. Roles have a history of their own. */
@Route("change-history")
@RolesAllowed("TRAIL_READ")
public class ChangeHistoryView extends Div implements HasDynamicTitle {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    public ChangeHistoryView(TrailService trail) {
        add(new PageHeader(getPageTitle()).lede(getTranslation("trail.everything.lede")));
        add(new HistoryPanel(trail, ZONE, trail::ofEverything));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trail.everything");
    }
}
