package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.rolebridge.post.PostFunding;
import org.rolebridge.post.PostFundingService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** A share of who pays for a post ends. */
class EndShareDialog {

    private final PostFundingService funding;
    private final PostFunding share;
    private final DatePicker validTo = new Fields("post.form").date("validTo");
    private final FormDialog dialog;

    EndShareDialog(PostFundingService funding, PostFunding share, PostContext context) {
        this.funding = funding;
        this.share = share;
        validTo.setValue(context.today());
        var form = new FormPanel(validTo).saves(share.version(), this::save);
        dialog = new FormDialog(text("post.share.end.title"), text("post.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        funding.end(share.id(), validTo.getValue(), version);
        dialog.done(text("post.share.ended"));
    }
}
