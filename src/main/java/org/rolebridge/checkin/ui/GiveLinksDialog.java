package org.rolebridge.checkin.ui;

import static org.rolebridge.checkin.ui.CheckInWords.text;

import com.vaadin.flow.component.textfield.IntegerField;
import org.rolebridge.checkin.TeamReview;
import org.rolebridge.checkin.TeamReviewService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;

/** Gives out more links of a review that is open. */
class GiveLinksDialog {

    private final TeamReviewService service;
    private final TeamReview review;
    private final IntegerField links = new Fields("review.form").whole("links");
    private final FormDialog dialog;

    GiveLinksDialog(TeamReviewService service, TeamReview review) {
        this.service = service;
        this.review = review;
        links.setValue(1);
        var form = new FormPanel(new Prose(text("review.links.more")).quiet(), links)
                .about(review.id())
                .saves(review.version(), this::save);
        dialog = new FormDialog(text("review.links.give"), text("review.links.make"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        var tokens = service.giveLinks(review.id(), links.getValue(), version);
        dialog.close();
        new LinksDialog(tokens).open();
    }
}
