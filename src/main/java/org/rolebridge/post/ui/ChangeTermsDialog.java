package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.UUID;
import org.rolebridge.post.PostService;
import org.rolebridge.post.TermsChange;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** Other terms from a day on. */
class ChangeTermsDialog {

    private final PostService posts;
    private final PostContext context;
    private final UUID key = UUID.randomUUID();
    private final DatePicker from = new Fields("post.form").date("from");
    private final TermsFields terms;
    private final FormDialog dialog;

    ChangeTermsDialog(PostService posts, PostContext context) {
        this.posts = posts;
        this.context = context;
        var standing = context.standing();
        var latest = standing.terms().getLast();
        terms = new TermsFields(latest.currency(), context.maySeePay()).like(latest);
        var form = new FormPanel(from);
        form.add(terms.components());
        form.saves(standing.termsVersion(), this::save);
        dialog = new FormDialog(text("post.terms.change"), text("post.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        var change = new TermsChange(key, from.getValue(), terms.entry(), version);
        posts.changeTerms(context.standing().post().id(), change);
        dialog.done(text("post.terms.changed"));
    }
}
