package org.rolebridge.shell.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shell.Messages;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The one place where what a service refuses becomes words on the screen. What the user typed stays where it is. */
@Component
class ScreenErrors implements ErrorHandler, VaadinServiceInitListener {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Messages messages;

    ScreenErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        switch (root(event.getThrowable())) {
            case RuleViolation violation -> refuse(violation);
            case StaleRecord stale -> new StaleDialog(messages, stale, form()).open();
            case NotFound missing -> notice("shell.missing", "shell.missing.shared");
            case AccessDeniedException denied -> notice("shell.missing", "shell.missing.shared");
            case DataAccessException unreachable -> unexpected("shell.unsaved", unreachable);
            case TransactionException unreachable -> unexpected("shell.unsaved", unreachable);
            case Throwable other -> unexpected("shell.failed", other);
        }
    }

    private void refuse(RuleViolation violation) {
        var arguments = violation.arguments().stream().map(Figures::words).toArray();
        var key = "rule." + violation.code();
        var rule = text(key + ".what", arguments);
        var why = text(key + ".why", arguments);
        var fix = text(key + ".fix", arguments);
        var suggest = "suggestions/new?rule=" + violation.code();
        var form = form();
        var field = violation.field();
        if (form == null || field == null || !form.refuse(field, rule, new RefusalPanel(why, fix).suggestAt(suggest))) {
            new AskDialog(text("shell.refused"), text("shell.close"), () -> {})
                    .content(new RefusalPanel(rule, why, fix).suggestAt(suggest))
                    .onlyAnswer()
                    .open();
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getTranslation(key, Locale.UK, arguments);
    }

    private void notice(String title, String words) {
        say(text(title), text(words));
    }

    private void unexpected(String title, Throwable cause) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var reference = HexFormat.of().withUpperCase().formatHex(bytes);
        LoggerFactory.getLogger(ScreenErrors.class).error("Error {} on a screen", reference, cause);
        say(text(title), text(title + ".next", reference));
    }

    private void say(String title, String words) {
        if (UI.getCurrent() != null) {
            new AskDialog(title, text("shell.close"), () -> {})
                    .text(words)
                    .onlyAnswer()
                    .open();
        }
    }

    /** The form whose button was pressed last, if it is still on the screen. */
    private static @Nullable FormPanel form() {
        var form = UI.getCurrent() == null ? null : ComponentUtil.getData(UI.getCurrent(), FormPanel.class);
        return form != null && form.isAttached() ? form : null;
    }

    private static Throwable root(Throwable thrown) {
        var cause = thrown;
        while (!known(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return known(cause) ? cause : thrown;
    }

    private static boolean known(Throwable cause) {
        return cause instanceof RuleViolation
                || cause instanceof StaleRecord
                || cause instanceof NotFound
                || cause instanceof AccessDeniedException
                || cause instanceof DataAccessException
                || cause instanceof TransactionException;
    }
}
