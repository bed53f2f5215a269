package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import org.rolebridge.post.PostService;
import org.rolebridge.post.PostTerms;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;

/** Puts right terms that were entered wrongly. */
class CorrectTermsDialog {

    private final PostService posts;
    private final PostTerms row;
    private final TermsFields terms;
    private final FormDialog dialog;

    CorrectTermsDialog(PostService posts, PostContext context, PostTerms row) {
        this.posts = posts;
        this.row = row;
        terms = new TermsFields(row.currency(), context.maySeePay()).like(row);
        var form = new FormPanel(new Prose(text("post.correct.help")).quiet());
        form.add(terms.components());
        form.saves(row.version(), this::save);
        var title = text("post.terms.correct.of", Figures.date(row.validFrom()));
        dialog = new FormDialog(title, text("post.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        posts.correctTerms(row.postId(), row.id(), terms.entry(), version);
        dialog.done(text("post.corrected"));
    }
}
