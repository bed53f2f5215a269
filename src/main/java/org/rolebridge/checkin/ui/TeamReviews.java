package org.rolebridge.checkin.ui;

import static org.rolebridge.checkin.ui.CheckInWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.rolebridge.checkin.ReviewHistory;
import org.rolebridge.checkin.ReviewRule;
import org.rolebridge.checkin.TeamReview;
import org.rolebridge.checkin.TeamReviewService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.AskDialog;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.workrole.WorkRole;

/** The round that is open, what came out of the last one, and the way to the next. */
class TeamReviews {

    private final WorkRole role;
    private final TeamReviewService service;
    private final ReviewHistory history;

    TeamReviews(WorkRole role, TeamReviewService service) {
        this.role = role;
        this.service = service;
        history = service.history(role.id());
    }

    Component of(boolean mayRun) {
        var card = new Card(text("review.title"));
        history.open().ifPresent(review -> card.add(open(review, mayRun)));
        var section = new Div(card);
        history.latest().ifPresent(result -> {
            var shown = new ReviewResultPanel(history, result);
            card.add(shown.summary());
            section.add(shown.factors());
            section.add(shown.course());
        });
        history.latestOver()
                .filter(review -> !history.hasResult(review))
                .ifPresent(review -> card.add(
                        new Prose(text("review.too-few", Figures.date(review.lastDay()), ReviewRule.FEWEST_ANSWERS))));
        if (history.reviews().isEmpty()) {
            card.add(new Prose(text("review.none")));
        }
        card.add(new Prose(text("review.privacy", ReviewRule.FEWEST_ANSWERS)).quiet());
        history.open().ifPresentOrElse(review -> {}, () -> start(card, mayRun));
        return section;
    }

    private void start(Card card, boolean mayRun) {
        history.dueOn().ifPresent(due -> card.add(new Prose(text("review.due", Figures.date(due))).quiet()));
        if (mayRun) {
            card.add(new Actions(Actions.other(
                    text("review.start"), event -> new StartReviewDialog(service, role, history.today()).open())));
        }
    }

    private Component open(TeamReview review, boolean mayRun) {
        var panel = new SayPanel(
                        text("review.open", Figures.date(review.openUntil())),
                        text("review.open.links", review.links()))
                .note(new Prose(text("review.open.hidden")));
        if (mayRun) {
            panel.add(new Actions(
                    Actions.other(text("review.links.give"), event -> new GiveLinksDialog(service, review).open()),
                    Actions.other(text("review.close"), event -> askClose(review))));
        }
        return panel;
    }

    private void askClose(TeamReview review) {
        new AskDialog(text("review.close.title"), text("review.close"), () -> {
                    service.close(review.id(), review.version());
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                .text(text("review.close.text", ReviewRule.FEWEST_ANSWERS))
                .open();
    }
}
