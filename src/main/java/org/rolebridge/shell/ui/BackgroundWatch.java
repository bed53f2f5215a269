package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.rolebridge.shared.BackgroundRun;

/** Looks in on work in the background until it is over or the page is left. */
public final class BackgroundWatch {

    private static final int MILLISECONDS = 400;

    private final UI ui;
    private final Registration poll;
    private final Registration leave;

    private BackgroundWatch(Component page, UI ui, Runnable look) {
        this.ui = ui;
        poll = ui.addPollListener(event -> look.run());
        leave = page.addDetachListener(event -> stop());
        ui.setPollInterval(MILLISECONDS);
    }

    /**
     * @param page must be attached
     * @param progress told how far it is
     * @param over told once, at the end
     */
    public static <P, T> void follow(
            Component page, BackgroundRun<P, T> run, Consumer<P> progress, Consumer<BackgroundRun<P, T>> over) {
        var watch = new BackgroundWatch[1];
        watch[0] = new BackgroundWatch(page, page.getUI().orElseThrow(), () -> {
            progress.accept(run.progress());
            if (run.isOver()) {
                watch[0].stop();
                over.accept(run);
            }
        });
    }

    private void stop() {
        poll.remove();
        leave.remove();
        ui.setPollInterval(-1);
    }
}
