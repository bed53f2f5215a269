package org.rolebridge.shell.ui;

import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.Fact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Once something is written from a screen, the numbers in its navigation are counted again. */
@Component
class CountAgain {

    @TransactionalEventListener
    void written(Fact fact) {
        var ui = UI.getCurrent();
        if (isLocked(ui)) {
            ui.getInternals().getActiveRouterTargetsChain().stream()
                    .filter(MainLayout.class::isInstance)
                    .forEach(layout -> ((MainLayout) layout).countAgain(ui));
        }
    }

    /** A download is written beside its screen and may not touch it. */
    private static boolean isLocked(@Nullable UI ui) {
        return ui != null && ui.getSession() != null && ui.getSession().hasLock();
    }
}
