package org.rolebridge.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Light, dark or as the device says. Kept in a cookie, so that the first paint is already right. */
@Component
class SchemeChoice implements VaadinServiceInitListener {
    private static final String COOKIE = "rb-scheme";

    private enum Scheme {
        DEVICE,
        LIGHT,
        DARK;

        String attribute() {
            return this == DEVICE ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var root = page.getDocument().getElementsByTag("html");
            root.attr("lang", "en-GB");
            var chosen = chosen(page.getVaadinRequest()).attribute();
            if (!chosen.isEmpty()) {
                root.attr("data-scheme", chosen).attr("theme", chosen);
            }
        });
    }

    static RadioButtonGroup<?> field() {
        var field = new RadioButtonGroup<Scheme>(I18NProvider.translate("shell.scheme"));
        field.setItems(Scheme.values());
        field.setItemLabelGenerator(scheme -> I18NProvider.translate("shell.scheme." + scheme));
        field.setValue(chosen(VaadinRequest.getCurrent()));
        field.addValueChangeListener(event -> apply(event.getValue()));
        return field;
    }

    private static void apply(Scheme scheme) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.documentElement.dataset.scheme = $0;"
                                + "document.documentElement.setAttribute('theme', $0);"
                                + "document.cookie = $1 + '=' + $0 + '; path=/; max-age=31536000; samesite=lax'",
                        scheme.attribute(),
                        COOKIE);
    }

    private static Scheme chosen(@Nullable VaadinRequest request) {
        var cookies = request == null ? null : request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> Stream.of(Scheme.values())
                        .filter(scheme -> scheme.attribute().equals(cookie.getValue())))
                .findFirst()
                .orElse(Scheme.DEVICE);
    }
}
