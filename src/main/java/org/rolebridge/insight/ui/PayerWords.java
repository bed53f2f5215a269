package org.rolebridge.insight.ui;

import static org.rolebridge.insight.ui.RoleWords.text;

import com.vaadin.flow.component.html.Div;
import org.rolebridge.insight.Progress.Payer;
import org.rolebridge.insight.Progress.PostGap;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;

/** Who pays for a post today, and until when. */
final class PayerWords {

    private PayerWords() {}

    static Div now(PostGap post) {
        var words = new Div();
        post.payers().forEach(payer -> words.add(new Prose(one(payer))));
        if (post.payers().isEmpty()) {
            words.add(new Prose(text("progress.payer.nobody")).quiet());
        }
        return words;
    }

    private static String one(Payer payer) {
        var name = payer.name() == null ? text("progress.payer." + payer.source()) : payer.name();
        var until = payer.until() == null
                ? text("progress.payer.open")
                : text("progress.payer.until", Figures.mediumDate(payer.until()));
        return payer.funder() == null
                ? text("progress.payer", name, until)
                : text("progress.payer.funder", name, payer.funder(), until);
    }
}
