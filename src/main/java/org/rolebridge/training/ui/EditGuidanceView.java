package org.rolebridge.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Toast;
import org.rolebridge.training.Guidance;
import org.rolebridge.training.GuidanceService;

/** Corrects a version, or puts a new one in its place. */
@Route("training/:guidanceId([0-9]{1,18})/:purpose(edit|new-version)")
@RolesAllowed("GUIDANCE_EDIT")
public class EditGuidanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final GuidanceService guidance;
    private final GuidanceFields fields;
    private final UUID key = UUID.randomUUID();
    private String purpose = "edit";

    public EditGuidanceView(GuidanceService guidance, GuidanceFields fields) {
        this.guidance = guidance;
        this.fields = fields;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        purpose = parameters.get("purpose").orElse(purpose);
        var one = guidance.get(parameters.getLong("guidanceId").orElseThrow(NotFoundException::new))
                .guidance();
        if (!guidance.mayKeep(one.ownerId()) || one.supersededById() != null) {
            throw new NotFoundException();
        }
        removeAll();
        fields.show(one, guidance.roleKindIds(one.id()));
        if (isNewVersion()) {
            fields.forgetDates();
        }
        add(new PageHeader(getPageTitle())
                .under(getTranslation("training.library"), TrainingNavigation.LIBRARY)
                .under(one.title(), TrainingNavigation.guidance(one.id()))
                .lede(getTranslation("training." + purpose + ".lede")));
        add(Card.plain(form(one)));
    }

    private FormPanel form(Guidance one) {
        var form = new FormPanel().saves(one.version(), version -> save(one.id(), version));
        fields.fillInto(form);
        return form.actions(
                Actions.main(getTranslation("training." + purpose + ".save"), event -> form.submit()),
                new Link(getTranslation("shell.cancel"), TrainingNavigation.guidance(one.id())));
    }

    private void save(long id, int version) {
        long shown = id;
        if (isNewVersion()) {
            shown = guidance.supersede(key, id, fields.details(version));
        } else {
            guidance.change(id, fields.details(version));
        }
        Toast.success(getTranslation("training." + purpose + ".saved"));
        UI.getCurrent().navigate(TrainingNavigation.guidance(shown));
    }

    private boolean isNewVersion() {
        return purpose.equals("new-version");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training." + purpose);
    }
}
