package org.rolebridge.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** E-mail and password: a plain form, so that password managers and browsers without patience understand it. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Paragraph problem = new Paragraph();

    public SignInView() {
        addClassName("rb-sign-in");
        problem.addClassName("rb-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var card = new Div(
                new H1(getTranslation("sign-in.title")), new Paragraph(getTranslation("sign-in.lede")), problem);
        card.addClassName("rb-card");
        card.getElement().appendChild(form());
        add(card);
    }

    private Element form() {
        var form = new Element("form").setAttribute("method", "post").setAttribute("action", "sign-in");
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
        button.addClassName("rb-button-main");
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
        var parameters = event.getLocation().getQueryParameters().getParameters();
        problem.setVisible(parameters.containsKey("error"));
        problem.setText(getTranslation("sign-in.refused"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.title");
    }
}
