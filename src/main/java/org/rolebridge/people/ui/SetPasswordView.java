package org.rolebridge.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rolebridge.people.PasswordLinks;
import org.rolebridge.people.Person;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.DoorPage;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;

/** Sets a password by a link that works once. Opening the link does not use it up. */
@Route(value = PeopleNavigation.SET_PASSWORD + "/:token([A-Za-z0-9_-]{1,100})", autoLayout = false)
@AnonymousAllowed
public class SetPasswordView extends DoorPage implements BeforeEnterObserver {

    private final PasswordLinks links;

    public SetPasswordView(PasswordLinks links) {
        super("password.set");
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        clear();
        links.findHolder(token).ifPresentOrElse(holder -> showForm(holder, token), this::showOver);
    }

    private void showForm(Person holder, String token) {
        PasswordField password = new Fields("password.form").password("password");
        password.getElement().setAttribute("autocomplete", "new-password");
        var form = new FormPanel(password).saves(0, version -> {
            links.setPassword(token, password.getValue());
            UI.getCurrent().getPage().setLocation(PeopleNavigation.SIGN_IN + "?set");
        });
        form.actions(Actions.main(getTranslation("password.set.action"), event -> form.submit()));
        show(new Prose(getTranslation("password.set.for")).strong(" " + holder.email()), form);
    }

    private void showOver() {
        show(new Prose(getTranslation("password.link.over")), new Prose(getTranslation("password.link.over.next")));
    }
}
