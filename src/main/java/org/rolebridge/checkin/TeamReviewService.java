package org.rolebridge.checkin;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.checkin.Questionnaire.Kind;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.LinkToken;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds in which a team answers without names: hold one, give out its links, close it, see what came out. */
@Service
@Requires(Permission.CHECKIN_READ)
@Transactional
public class TeamReviewService {

    private final ReviewRepository reviews;
    private final MarkRepository marks;
    private final QuestionnaireRepository questionnaires;
    private final CheckInRhythm rhythm;
    private final WorkRoleService roles;
    private final OrganisationService organisations;
    private final Idempotency idempotency;

    TeamReviewService(
            ReviewRepository reviews,
            MarkRepository marks,
            QuestionnaireRepository questionnaires,
            CheckInRhythm rhythm,
            WorkRoleService roles,
            OrganisationService organisations,
            Idempotency idempotency) {
        this.reviews = reviews;
        this.marks = marks;
        this.questionnaires = questionnaires;
        this.rhythm = rhythm;
        this.roles = roles;
        this.organisations = organisations;
        this.idempotency = idempotency;
    }

    @Transactional(readOnly = true)
    public ReviewHistory history(long roleId) {
        var role = roles.reach(roleId, Permission.CHECKIN_READ);
        var today = organisations.todayIn(role.jurisdictionId());
        var all = reviews.ofRole(roleId, Permission.CHECKIN_READ);
        var editions = questionnaires.all(Kind.TEAM);
        var byId = editions.stream().collect(Collectors.toMap(Questionnaire::id, Function.identity()));
        var counted = marks.counted(roleId, today);
        var results = all.stream()
                .filter(one -> counted.containsKey(one.id()))
                .flatMap(one -> Stream.ofNullable(byId.get(one.questionnaireId()))
                        .map(asked -> result(one, asked, counted.getOrDefault(one.id(), Map.of()))))
                .toList();
        return new ReviewHistory(all, results, editions.getLast(), rhythm.reviewRule(), today);
    }

    private static ReviewResult result(
            TeamReview review, Questionnaire asked, Map<Integer, SortedMap<Integer, Integer>> counts) {
        return new ReviewResult(
                review,
                asked.questions().stream()
                        .flatMap(question -> Stream.ofNullable(counts.get(question.place()))
                                .map(found -> new FactorResult(question, found)))
                        .toList());
    }

    /** One round of a role at a time. @return its id; the same for the same key, however often it is sent */
    @Requires(Permission.REVIEW_RUN)
    public long open(UUID key, long roleId, ReviewPlan plan) {
        var role = roles.reach(roleId, Permission.REVIEW_RUN);
        requireNotClosed(role);
        return idempotency.once(key, "open-review", () -> openOnce(role, plan));
    }

    private long openOnce(WorkRole role, ReviewPlan plan) {
        var today = organisations.todayIn(role.jurisdictionId());
        var asked = questionnaires.newest(Kind.TEAM);
        var review = plan.review(role.id(), asked.id(), CurrentPerson.get().personId(), today);
        for (var earlier : reviews.ofRole(role.id(), Permission.REVIEW_RUN)) {
            if (earlier.isOpen(today)) {
                throw RuleViolation.of("review-open", earlier.openUntil());
            }
            if (earlier.closedOn() == null) {
                end(earlier, earlier.close(today));
            }
        }
        return reviews.insert(review, "opened").id();
    }

    /** @return the tokens of the links, this once: only their digests are kept */
    @Requires(Permission.REVIEW_RUN)
    public List<String> giveLinks(long id, int links, int version) {
        var before = lock(id);
        var role = roles.reach(before.roleId(), Permission.REVIEW_RUN);
        requireNotClosed(role);
        var today = organisations.todayIn(role.jurisdictionId());
        reviews.update(before, before.give(links, today).basedOn(version), "links-given");
        var tokens = Stream.generate(LinkToken::next).limit(links).toList();
        marks.insertLinks(before, tokens.stream().map(LinkToken::digest).toList());
        return tokens;
    }

    /** Links work no longer, and the answers are counted if there are enough. */
    @Requires(Permission.REVIEW_RUN)
    public void close(long id, int version) {
        var before = lock(id);
        var role = roles.reach(before.roleId(), Permission.REVIEW_RUN);
        var today = organisations.todayIn(role.jurisdictionId());
        end(before, before.close(today).basedOn(version));
    }

    private void end(TeamReview before, TeamReview after) {
        reviews.update(before, after, "closed");
        marks.endLinks(after.id());
    }

    private TeamReview lock(long id) {
        return reviews.lock(id, Permission.REVIEW_RUN).orElseThrow(() -> new NotFound("team_review", id));
    }

    private static void requireNotClosed(WorkRole role) {
        if (role.lifecycle() == Lifecycle.CLOSED) {
            throw RuleViolation.of("role-is-closed");
        }
    }
}
