package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.WorkRole;

/** Why a role rests or how it ended, above everything else on its page. */
@org.springframework.stereotype.Component
class RestPart implements RolePart {

    @Override
    public Slot slot() {
        return new Slot(Place.SENTENCE, "rest", 10);
    }

    @Override
    public boolean isShownTo(WorkRole role) {
        return role.lifecycle() == Lifecycle.CLOSED || role.pauseReason() != null;
    }

    @Override
    public Component build(WorkRole role) {
        var pause = role.pauseReason();
        if (pause == null) {
            var reason = Objects.requireNonNullElse(role.closeReason(), "");
            var closedOn = Objects.requireNonNull(role.closedOn());
            return new SayPanel(
                    text("role.rest.closed", Figures.date(closedOn)),
                    text("role.outcome." + role.outcome()) + ". " + reason);
        }
        var back = role.expectedBackOn();
        var until = back == null ? text("role.rest.open") : text("role.rest.until", Figures.date(back));
        return new SayPanel(text("role.rest.paused"), pause + " " + until);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
