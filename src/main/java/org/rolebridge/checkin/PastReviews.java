package org.rolebridge.checkin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.SystemWork;
import org.rolebridge.checkin.Questionnaire.Kind;
import org.rolebridge.shared.Actor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Team reviews of the past, for the demo alone: a real one needs answers of the people whom it asks. */
@Component
public class PastReviews {

    private final ReviewRepository reviews;
    private final MarkRepository marks;
    private final QuestionnaireRepository questionnaires;

    PastReviews(ReviewRepository reviews, MarkRepository marks, QuestionnaireRepository questionnaires) {
        this.reviews = reviews;
        this.marks = marks;
        this.questionnaires = questionnaires;
    }

    /** Who and when a past review was. */
    public record Round(long roleId, long openedBy, LocalDate from, LocalDate to) {}

    /** @param levels of each who answered, one for each question, from 0 */
    @Transactional
    public void hold(Round round, List<List<@Nullable Integer>> levels) {
        if (!(Actor.current() instanceof SystemWork)) {
            throw new AccessDeniedException("Nobody holds a review in the past");
        }
        var asked = questionnaires.newest(Kind.TEAM);
        var review = new TeamReview(
                0,
                round.roleId(),
                asked.id(),
                round.openedBy(),
                round.from(),
                round.to(),
                round.to(),
                null,
                levels.size(),
                0);
        marks.insert(
                reviews.insert(review, "held"),
                levels.stream().map(asked::points).toList());
    }
}
