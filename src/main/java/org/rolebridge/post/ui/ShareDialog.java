package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import java.util.UUID;
import org.rolebridge.post.PostFunding;
import org.rolebridge.post.PostFundingService;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;

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
            dialog.done(text("post.share.added"));
        });
        dialog.open();
    }

    void correct(PostFunding share) {
        form.add(new Prose(text("post.correct.help")).quiet());
        form.add(fields.like(share).components());
        var dialog = new FormDialog(text("post.share.correct"), text("post.save"), form);
        form.saves(share.version(), version -> {
            funding.correct(share.id(), fields.entry(), version);
            dialog.done(text("post.corrected"));
        });
        dialog.open();
    }
}
