package org.rolebridge.checkin;

import static org.rolebridge.db.Tables.TEAM_REVIEW;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.TeamReviewRecord;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Rounds of team reviews, within the caller's scope. */
@Repository
class ReviewRepository {

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    ReviewRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    /** Oldest first. */
    List<TeamReview> ofRole(long roleId, Permission permission) {
        return db.selectFrom(TEAM_REVIEW)
                .where(within(TEAM_REVIEW.ROLE_ID.eq(roleId), permission))
                .orderBy(TEAM_REVIEW.OPENED_ON, TEAM_REVIEW.ID)
                .fetch(ReviewRepository::review);
    }

    /** Nobody else answers, closes it or gives out links until the end. */
    Optional<TeamReview> lock(long id, Permission permission) {
        return db.selectFrom(TEAM_REVIEW)
                .where(within(TEAM_REVIEW.ID.eq(id), permission))
                .forUpdate()
                .fetchOptional(ReviewRepository::review);
    }

    private Condition within(Condition which, Permission permission) {
        return which.and(scopes.roles(permission, TEAM_REVIEW.ROLE_ID));
    }

    /** @throws RuleViolation when somebody has opened another one of this role meanwhile */
    TeamReview insert(TeamReview review, String action) {
        var row = db.newRecord(TEAM_REVIEW);
        row.setRoleId(review.roleId());
        row.setQuestionnaireId(review.questionnaireId());
        row.setOpenedBy(review.openedBy());
        row.setOpenedOn(review.openedOn());
        row.setOpenUntil(review.openUntil());
        row.setClosedOn(review.closedOn());
        row.setRepeatMonths(months(review));
        row.setLinks((short) review.links());
        row.setOpenOf(openOf(review));
        row.setVersion(review.version());
        try {
            row.insert();
        } catch (DuplicateKeyException twice) {
            throw RuleViolation.of("review-open", review.openUntil());
        }
        var stored = review.stored(row.getId());
        facts.publishEvent(CheckInFacts.of(null, stored, action));
        return stored;
    }

    private static @Nullable Short months(TeamReview review) {
        return review.repeatMonths() == null ? null : review.repeatMonths().shortValue();
    }

    /** @throws StaleRecord when it was changed meanwhile */
    TeamReview update(TeamReview before, TeamReview after, String action) {
        int updated = db.update(TEAM_REVIEW)
                .set(TEAM_REVIEW.CLOSED_ON, after.closedOn())
                .set(TEAM_REVIEW.OPEN_OF, openOf(after))
                .set(TEAM_REVIEW.LINKS, (short) after.links())
                .set(TEAM_REVIEW.VERSION, after.version() + 1)
                .where(TEAM_REVIEW.ID.eq(after.id()))
                .and(TEAM_REVIEW.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        var stored = after.basedOn(after.version() + 1);
        facts.publishEvent(CheckInFacts.of(before, stored, action));
        return stored;
    }

    /** At most one round of a role is open; the table holds that. */
    private static @Nullable Long openOf(TeamReview review) {
        return review.closedOn() == null ? review.roleId() : null;
    }

    private static TeamReview review(TeamReviewRecord row) {
        return new TeamReview(
                row.getId(),
                row.getRoleId(),
                row.getQuestionnaireId(),
                row.getOpenedBy(),
                row.getOpenedOn(),
                row.getOpenUntil(),
                row.getClosedOn(),
                row.getRepeatMonths() == null ? null : (int) row.getRepeatMonths(),
                row.getLinks(),
                row.getVersion());
    }
}
