package org.rolebridge.tabular.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rolebridge.shared.BackgroundRun;
import org.rolebridge.shell.ui.BackgroundWatch;
import org.rolebridge.shell.ui.RefusalPanel;
import org.rolebridge.tabular.UnreadableFile;

/** The steps of an import, one after the other in the same place. */
public class ImportSteps extends Div {

    public ImportSteps() {
        getElement().setAttribute("aria-live", "polite");
    }

    public void show(Component... content) {
        removeAll();
        add(content);
    }

    /**
     * Says how far the work is until it is over.
     *
     * @param over told once, at the end
     */
    public <P, T> void follow(
            BackgroundRun<P, T> run, Function<P, Progress> progress, Consumer<BackgroundRun<P, T>> over) {
        var card = new ProgressCard();
        card.show(progress.apply(run.progress()));
        show(card);
        BackgroundWatch.follow(this, run, now -> card.show(progress.apply(now)), over);
    }

    /** Says why a file is not read at all, above the way to another one. */
    public void refuse(UnreadableFile unfit, String why, FileChoice another) {
        Object[] arguments = unfit.arguments().toArray();
        var key = unfit.reason().key();
        show(
                new RefusalPanel(
                        getTranslation(key + ".what", arguments), why, getTranslation(key + ".fix", arguments)),
                another);
    }
}
