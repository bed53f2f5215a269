package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.rolebridge.post.PostFunding;
import org.rolebridge.post.PostFundingService;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Toast;

/** Adds a share of who pays for a post, or puts one right. */
class ShareDialog {

    private final PostFundingService funding;
    private final ShareFields fields;
    private final FormPanel form = new FormPanel();

    ShareDialog(PostFundingService funding, ShareFields fields) {
        this.funding = funding;
        this.fields = fields;
    }

    void add(PostContext context) {
        var key = UUID.randomUUID();
        long postId = context.standing().post().id();
        form.add(fields.startingWith(context).components());
        var dialog = new FormDialog(text("post.share.add"), text("post.save"), form);
        form.saves(0, version -> {
            funding.add(key, postId, fields.entry());
            done(dialog, "post.share.added");
        });
        dialog.open();
    }

    void correct(PostFunding share) {
        form.add(new Prose(text("post.correct.help")).quiet());
        form.add(fields.like(share).components());
        var dialog = new FormDialog(text("post.share.correct"), text("post.save"), form);
        form.saves(share.version(), version -> {
            funding.correct(share.id(), fields.entry(), version);
            done(dialog, "post.corrected");
        });
        dialog.open();
    }

    private static void done(FormDialog dialog, String message) {
        dialog.close();
        Toast.success(text(message));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
