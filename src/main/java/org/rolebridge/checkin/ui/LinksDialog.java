package org.rolebridge.checkin.ui;

import static org.rolebridge.checkin.ui.CheckInWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.AskDialog;
import org.rolebridge.shell.ui.Prose;

/** Shows the links of a team review, this once. */
class LinksDialog {

    private final AskDialog dialog;

    LinksDialog(List<String> tokens) {
        var links = new TextArea(text("review.links"));
        links.setValue(tokens.stream().map(LinksDialog::address).collect(Collectors.joining("\n")));
        links.setReadOnly(true);
        links.setWidthFull();
        var copy = Actions.other(
                text("review.links.copy"),
                event -> UI.getCurrent().getPage().executeJs("navigator.clipboard?.writeText($0)", links.getValue()));
        dialog = new AskDialog(text("review.links.title", tokens.size()), text("review.links.done"), () -> {})
                .back(text("shell.close"))
                .text(text("review.links.what"))
                .content(links, new Actions(copy), new Prose(text("review.links.care")).quiet());
        dialog.dialog().setCloseOnEsc(false);
        dialog.dialog().addClosedListener(event -> UI.getCurrent().refreshCurrentRoute(false));
    }

    private static String address(String token) {
        var request = VaadinServletRequest.getCurrent();
        var root = URI.create(request.getRequestURL().toString());
        return root.resolve(request.getContextPath() + "/" + CheckInNavigation.REVIEW + "/" + token)
                .toString();
    }

    void open() {
        dialog.open();
    }
}
