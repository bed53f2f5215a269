package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.rolebridge.post.Post;
import org.rolebridge.post.PostOpening;
import org.rolebridge.post.PostService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.workrole.WorkRole;

/** Adds a post to a role. */
class AddPostDialog {

    private final PostService posts;
    private final WorkRole role;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("post.form");
    private final TextField reference = Fields.optional(fields.text("reference"));
    private final DatePicker openedOn = fields.date("openedOn");
    private final TermsFields terms;
    private final FormDialog dialog;

    AddPostDialog(PostService posts, WorkRole role) {
        this.posts = posts;
        this.role = role;
        var jurisdiction = posts.jurisdiction(role);
        reference.setMaxLength(Post.MAX_REFERENCE);
        openedOn.setValue(role.onceStarted(posts.today(role)));
        terms = new TermsFields(jurisdiction.currency(), posts.maySeePay(role.id()))
                .fullTime(jurisdiction.fullTimeHours());
        var form = new FormPanel(reference, openedOn);
        form.add(terms.components());
        form.saves(0, version -> save());
        dialog = new FormDialog(text("post.add"), text("post.add"), form);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        posts.add(new PostOpening(key, role.id(), reference.getValue(), openedOn.getValue(), terms.entry()));
        dialog.done(text("post.added"));
    }
}
