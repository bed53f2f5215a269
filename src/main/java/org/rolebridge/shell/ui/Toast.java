package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;

/**
 * A short message that something worked, away from the buttons that people press next. What failed belongs on the screen
 * itself, not here.
 */
public final class Toast {
    private static final int MILLISECONDS = 10_000;

    private Toast() {}

    public static void success(String words) {
        success(words, new Text(""));
    }

    /** @param link to what came of it */
    public static void success(String words, Component link) {
        var toast = new Notification();
        toast.setPosition(Notification.Position.BOTTOM_END);
        toast.setDuration(MILLISECONDS);
        toast.setAssertive(false);
        var close = Actions.quiet(I18NProvider.translate("shell.close"), event -> toast.close());
        var content = new Div(new Html(Icons.TICK), new Span(new Span(words + " "), link), close);
        content.addClassName("rb-toast");
        toast.add(content);
        toast.open();
    }
}
