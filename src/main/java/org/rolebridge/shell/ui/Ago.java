package org.rolebridge.shell.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;

/** How long ago something was, in words that need no time zone. */
public final class Ago {

    private Ago() {}

    public static String words(Duration time) {
        if (time.toMinutes() < 1) {
            return I18NProvider.translate("shell.ago.now");
        }
        if (time.toHours() < 1) {
            return I18NProvider.translate("shell.ago.minutes", time.toMinutes());
        }
        return time.toDays() < 1
                ? I18NProvider.translate("shell.ago.hours", time.toHours())
                : I18NProvider.translate("shell.ago.days", time.toDays());
    }
}
