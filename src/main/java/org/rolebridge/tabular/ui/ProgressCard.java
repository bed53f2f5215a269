package org.rolebridge.tabular.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Prose;

/** How far a check or an import has come, in words and as a bar. */
class ProgressCard extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Prose words = new Prose();

    ProgressCard() {
        bar.getElement().setAttribute("aria-label", getTranslation("table.progress"));
        add(Card.plain(words, bar));
    }

    void show(Progress progress) {
        bar.setIndeterminate(progress.total() == 0);
        if (progress.total() > 0) {
            bar.setValue((double) progress.done() / progress.total());
        }
        words.setText(progress.words());
    }
}
