package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.rolebridge.post.PostService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;

/** Closes a post with its last day. */
class ClosePostDialog {

    private final PostService posts;
    private final PostContext context;
    private final DatePicker closedOn = new Fields("post.form").date("closedOn");
    private final FormDialog dialog;

    ClosePostDialog(PostService posts, PostContext context) {
        this.posts = posts;
        this.context = context;
        closedOn.setValue(context.today());
        var form = new FormPanel(new Prose(text("post.close.text")), closedOn)
                .saves(context.standing().post().version(), this::save);
        dialog = new FormDialog(text("post.close"), text("post.close"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        posts.close(context.standing().post().id(), closedOn.getValue(), version);
        dialog.done(text("post.close.done"));
    }
}
