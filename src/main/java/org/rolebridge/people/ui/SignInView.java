package org.rolebridge.people.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.rolebridge.shell.ui.DoorPage;
import org.springframework.security.web.csrf.CsrfToken;

/** E-mail and password: a plain form, so that password managers and browsers without patience understand it. */
@Route(value = PeopleNavigation.SIGN_IN, autoLayout = false)
@AnonymousAllowed
public class SignInView extends DoorPage implements BeforeEnterObserver {

    private static final String ENDED = "rolebridge.ended";

    private final Paragraph message = new Paragraph();

    public SignInView() {
        super("sign-in.title");
        message.setVisible(false);
        show(message);
        card().getElement().appendChild(form());
        var lost = new Paragraph(getTranslation("sign-in.lost"));
        lost.addClassName("rb-quiet");
        show(lost);
    }

    private Element form() {
        var form = new Element("form").setAttribute("method", "post").setAttribute("action", PeopleNavigation.SIGN_IN);
        form.appendChild(
                label("username", "sign-in.email"),
                input("username", "email", "username"),
                label("password", "sign-in.password"),
                input("password", "password", "current-password"));
        csrfToken()
                .ifPresent(token -> form.appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", token.getParameterName())
                        .setAttribute("value", token.getToken())));
        var button = new NativeButton(getTranslation("sign-in.action"));
        button.addClassNames("rb-button", "rb-main");
        button.getElement().setAttribute("type", "submit");
        return form.appendChild(button.getElement());
    }

    private static Optional<CsrfToken> csrfToken() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    private Element label(String field, String key) {
        return new Element("label").setAttribute("for", field).setText(getTranslation(key));
    }

    private static Element input(String name, String type, String autocomplete) {
        return new Element("input")
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters().keySet();
        var ended = VaadinSession.getCurrent().getSession();
        var why = List.of("error", "expired", "set").stream()
                .filter(asked::contains)
                .findFirst()
                .orElse(ended.getAttribute(ENDED) == null ? "" : "ended");
        ended.removeAttribute(ENDED);
        if (!why.isEmpty()) {
            tell(why);
        }
    }

    private void tell(String why) {
        boolean refused = why.equals("error");
        message.setText(getTranslation("sign-in.message." + why));
        message.addClassName(refused ? "rb-door-refusal" : "rb-door-message");
        message.getElement().setAttribute("role", refused ? "alert" : "status");
        message.setVisible(true);
    }
}
