package org.rolebridge.checkin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.SystemWork;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.LinkToken;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links that let whoever holds one answer a team review once, without an account. Who is signed in plays no part in it:
 * everything is done in the name of the system, and nothing is noted but the marks. A link that was used, one whose time is
 * over and one that never was look alike.
 */
@Component
public class ReviewLinks {

    static final String JOB = "team-review-link";

    private final ReviewRepository reviews;
    private final MarkRepository marks;
    private final QuestionnaireRepository questionnaires;
    private final WorkRoleService roles;
    private final OrganisationService organisations;
    private final TransactionTemplate transaction;

    ReviewLinks(
            ReviewRepository reviews,
            MarkRepository marks,
            QuestionnaireRepository questionnaires,
            WorkRoleService roles,
            OrganisationService organisations,
            TransactionTemplate transaction) {
        this.reviews = reviews;
        this.marks = marks;
        this.questionnaires = questionnaires;
        this.roles = roles;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    /** What a link asks, as long as it works. Asking does not use it up. */
    public Optional<AskedReview> find(String token) {
        return SystemWork.as(
                JOB, () -> transaction.execute(status -> open(token).map(this::asked)));
    }

    /**
     * @param levels one for each question, from 0
     * @throws RuleViolation when the link works no longer, or an answer is missing
     */
    public void answer(String token, List<@Nullable Integer> levels) {
        SystemWork.run(
                JOB,
                () -> transaction.executeWithoutResult(status -> {
                    var review = open(token).orElseThrow(() -> RuleViolation.of("review-link-over"));
                    var points = questionnaires.get(review.questionnaireId()).points(levels);
                    if (!marks.useUp(LinkToken.digest(token))) {
                        throw RuleViolation.of("review-link-over");
                    }
                    marks.insert(review, List.of(points));
                }));
    }

    /** The review is locked, so that no answer comes in after it has been counted. */
    private Optional<TeamReview> open(String token) {
        return marks.reviewOf(LinkToken.digest(token))
                .flatMap(id -> reviews.lock(id, Permission.CHECKIN_READ))
                .filter(review ->
                        review.isOpen(organisations.todayIn(role(review).jurisdictionId())));
    }

    private WorkRole role(TeamReview review) {
        return roles.get(review.roleId());
    }

    private AskedReview asked(TeamReview review) {
        var host = roles.findHosts(Set.of(review.roleId())).get(review.roleId());
        return new AskedReview(
                role(review).title(),
                host == null ? "" : organisations.get(host).name(),
                review.openUntil(),
                questionnaires.get(review.questionnaireId()));
    }
}
