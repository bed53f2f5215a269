package org.rolebridge.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.rolebridge.intake.IntakeProgress;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Prose;

/** How far a check or an import has come. */
class ProgressCard extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Prose words = new Prose();

    ProgressCard() {
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("intake.progress"));
        words.setText(getTranslation("intake.reading"));
        add(Card.plain(words, bar));
    }

    void show(IntakeProgress progress) {
        bar.setIndeterminate(progress.total() == 0);
        if (progress.total() > 0) {
            bar.setValue((double) progress.done() / progress.total());
            words.setText(getTranslation("intake.progress.rows", progress.done(), progress.total()));
        }
    }
}
