package org.rolebridge.checkin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rolebridge.checkin.AskedReview;
import org.rolebridge.checkin.ReviewLinks;
import org.rolebridge.checkin.ReviewRule;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.DoorPage;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;

/** Ten questions to a member of a team, by a link that works once. Opening the link does not use it up. */
@Route(value = CheckInNavigation.REVIEW + "/:token([A-Za-z0-9_-]{1,100})", autoLayout = false)
@AnonymousAllowed
public class AnswerReviewView extends DoorPage implements BeforeEnterObserver {

    private final ReviewLinks links;

    public AnswerReviewView(ReviewLinks links) {
        super("review.title");
        this.links = links;
        addClassName("rb-door-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        clear();
        links.find(token).ifPresentOrElse(asked -> showForm(asked, token), this::showOver);
    }

    private void showForm(AskedReview asked, String token) {
        var levels = new LevelFields(asked.questionnaire());
        var form = new FormPanel(levels.all().toArray(Component[]::new))
                .withoutDraft()
                .saves(0, version -> {
                    links.answer(token, levels.values());
                    showThanks();
                });
        form.actions(Actions.main(getTranslation("review.answer.send"), event -> form.submit()));
        show(
                new Prose().strong(asked.roleTitle()).text(", " + asked.hostName()),
                new Prose(getTranslation(
                        "review.answer.what",
                        asked.questionnaire().questions().size(),
                        Figures.date(asked.openUntil()))),
                new Prose(getTranslation("review.answer.seen", ReviewRule.FEWEST_ANSWERS)),
                form);
    }

    private void showThanks() {
        clear();
        show(
                new Prose().strong(getTranslation("review.answer.thanks")),
                new Prose(getTranslation("review.answer.thanks.next", ReviewRule.FEWEST_ANSWERS)));
    }

    private void showOver() {
        show(new Prose(getTranslation("review.link.over")), new Prose(getTranslation("review.link.over.next")));
    }
}
