package org.rolebridge.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.people.FirstAdministrator;
import org.rolebridge.people.FirstAdministratorEntry;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.DoorPage;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;

/** The first account of an empty installation, by the link that starting it printed. */
@Route(value = "first-administrator/:token([A-Za-z0-9_-]{1,100})", autoLayout = false)
@AnonymousAllowed
public class FirstAdministratorView extends DoorPage implements BeforeEnterObserver {

    private final FirstAdministrator door;

    public FirstAdministratorView(FirstAdministrator door) {
        super("first.title");
        this.door = door;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        clear();
        if (door.isInvited(token)) {
            showForm(token);
        } else {
            show(new Prose(getTranslation("first.over")));
        }
    }

    private void showForm(String token) {
        var fields = new Fields("first.form");
        TextField name = fields.text("displayName");
        EmailField email = fields.email("email");
        PasswordField password = fields.password("password");
        password.getElement().setAttribute("autocomplete", "new-password");
        TextField organisation = fields.text("name");
        Select<Jurisdiction> jurisdiction = fields.select("jurisdictionId", door.jurisdictions(), Jurisdiction::name);
        var form = new FormPanel(name, email, password, organisation, jurisdiction).saves(0, version -> {
            door.create(
                    token,
                    new FirstAdministratorEntry(
                            organisation.getValue(),
                            jurisdiction.getValue().id(),
                            email.getValue(),
                            name.getValue(),
                            password.getValue()));
            UI.getCurrent().getPage().setLocation(PeopleNavigation.SIGN_IN + "?set");
        });
        form.actions(Actions.main(getTranslation("first.action"), event -> form.submit()));
        show(new Prose(getTranslation("first.lede")), form);
    }
}
