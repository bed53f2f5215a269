package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.LoggerFactory;

/**
 * What is shown instead of a screen. "Not there" and "not for you" are one and the same page with one and the same status,
 * so that nobody learns what exists.
 */
public final class ErrorPages {
    private ErrorPages() {}

    /** No such address, or no such record. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    public static class NotFound extends MissingPage implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    /** No such record, or not one that the person may know of. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    public static class Gone extends MissingPage implements HasErrorParameter<org.rolebridge.shared.NotFound> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<org.rolebridge.shared.NotFound> error) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    /** A screen the person may not open. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    public static class NoAccess extends MissingPage implements HasErrorParameter<AccessDeniedException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    /** A service refused while the screen was being built. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    public static class Refused extends MissingPage
            implements HasErrorParameter<org.springframework.security.access.AccessDeniedException> {
        @Override
        public int setErrorParameter(
                BeforeEnterEvent event,
                ErrorParameter<org.springframework.security.access.AccessDeniedException> error) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    /** Anything else. Stands without the frame, as the frame may be what failed. */
    @AnonymousAllowed
    public static class Unexpected extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {
        private static final SecureRandom RANDOM = new SecureRandom();

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
            var reference = reference();
            LoggerFactory.getLogger(ErrorPages.class)
                    .error("Error {} at {}", reference, event.getLocation().getPath(), error.getCaughtException());
            addClassName("rb-alone");
            add(
                    new PageHeader(getTranslation("shell.error")).lede(getTranslation("shell.error.lede")),
                    Card.plain(
                            new Prose(getTranslation("shell.error.next")),
                            new Prose(getTranslation("shell.error.reference")).strong(" " + reference),
                            new Actions(new Link(getTranslation("shell.error.home"), "").asButton())));
            return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }

        @Override
        public String getPageTitle() {
            return getTranslation("shell.error") + " – " + getTranslation("shell.product");
        }

        private static String reference() {
            var bytes = new byte[4];
            RANDOM.nextBytes(bytes);
            var hex = HexFormat.of().withUpperCase().formatHex(bytes);
            return hex.substring(0, 4) + "-" + hex.substring(4);
        }
    }

    abstract static class MissingPage extends Div {
        MissingPage() {
            add(
                    new PageHeader(getTranslation("shell.missing")).lede(getTranslation("shell.missing.lede")),
                    Card.plain(
                            new Prose(getTranslation("shell.missing.address")),
                            new Prose(getTranslation("shell.missing.shared")),
                            new Actions(new Link(getTranslation("shell.missing.home"), "").asButton())));
        }
    }
}
