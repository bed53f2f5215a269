package org.rolebridge.organisationimport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.rolebridge.organisationimport.ImportProgress;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Prose;

/** How far a run has come. */
class ProgressCard extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Prose words = new Prose();

    ProgressCard() {
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("import.progress"));
        words.setText(getTranslation("import.step.READING"));
        add(Card.plain(words, bar));
    }

    void show(ImportProgress progress) {
        boolean known = progress.total() > 0 && progress.step() == ImportProgress.Step.WRITING;
        bar.setIndeterminate(!known);
        if (known) {
            bar.setValue((double) progress.done() / progress.total());
        }
        words.setText(getTranslation("import.step." + progress.step(), progress.done(), progress.total()));
    }
}
