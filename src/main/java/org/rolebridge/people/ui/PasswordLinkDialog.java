package org.rolebridge.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.AskDialog;
import org.rolebridge.shell.ui.Prose;

/** Shows the link for a password, this once. */
class PasswordLinkDialog {

    private final AskDialog dialog;

    PasswordLinkDialog(String token) {
        var link = new TextField();
        link.setLabel(link.getTranslation("password.link"));
        link.setValue(address(token));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        var copy = Actions.other(
                link.getTranslation("password.link.copy"),
                event -> UI.getCurrent().getPage().executeJs("navigator.clipboard?.writeText($0)", link.getValue()));
        dialog = new AskDialog(
                        link.getTranslation("password.link.title"),
                        link.getTranslation("password.link.done"),
                        () -> UI.getCurrent().refreshCurrentRoute(false))
                .text(link.getTranslation("password.link.what"))
                .content(link, new Actions(copy), new Prose(link.getTranslation("password.link.care")).quiet())
                .onlyAnswer();
    }

    private static String address(String token) {
        var request = VaadinServletRequest.getCurrent();
        var root = URI.create(request.getRequestURL().toString());
        return root.resolve(request.getContextPath() + "/" + PeopleNavigation.SET_PASSWORD + "/" + token)
                .toString();
    }

    void open() {
        dialog.open();
    }
}
