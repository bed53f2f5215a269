package org.rolebridge.checkin;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static org.rolebridge.db.Tables.TEAM_REVIEW;
import static org.rolebridge.db.Tables.TEAM_REVIEW_LINK;
import static org.rolebridge.db.Tables.TEAM_REVIEW_MARK;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.TeamReviewMark;
import org.springframework.stereotype.Repository;

/**
 * Links and marks of team reviews. A link goes when it is used. Marks have a number drawn by lot and nothing that tells
 * which belong together; they leave the database counted, only of reviews that are over, and only from five answers.
 */
@Repository
class MarkRepository {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TeamReviewMark ANSWERED = TEAM_REVIEW_MARK.as("answered");
    private static final short FIRST = 1;

    private final DSLContext db;
    private final Scopes scopes;

    MarkRepository(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    void insertLinks(TeamReview review, Collection<String> digests) {
        var insert = db.insertInto(
                TEAM_REVIEW_LINK, TEAM_REVIEW_LINK.DIGEST, TEAM_REVIEW_LINK.TEAM_REVIEW_ID, TEAM_REVIEW_LINK.ROLE_ID);
        for (var digest : digests.stream().sorted().toList()) {
            insert = insert.values(digest, review.id(), review.roleId());
        }
        insert.execute();
    }

    /** The review that a link leads to, as long as nobody has used it. */
    Optional<Long> reviewOf(String digest) {
        return db.select(TEAM_REVIEW_LINK.TEAM_REVIEW_ID)
                .from(TEAM_REVIEW_LINK)
                .where(TEAM_REVIEW_LINK.DIGEST.eq(digest))
                .and(scopes.unlimited(ReviewLinks.JOB))
                .fetchOptional(TEAM_REVIEW_LINK.TEAM_REVIEW_ID);
    }

    /** @return whether this was the first use */
    boolean useUp(String digest) {
        return db.deleteFrom(TEAM_REVIEW_LINK)
                        .where(TEAM_REVIEW_LINK.DIGEST.eq(digest))
                        .execute()
                == 1;
    }

    /** Whoever has not answered cannot any more. */
    void endLinks(long reviewId) {
        db.deleteFrom(TEAM_REVIEW_LINK)
                .where(TEAM_REVIEW_LINK.TEAM_REVIEW_ID.eq(reviewId))
                .execute();
    }

    /** @param points of one answer or of several, in the order of the questions */
    void insert(TeamReview review, Collection<List<Integer>> points) {
        var insert = db.insertInto(
                TEAM_REVIEW_MARK,
                TEAM_REVIEW_MARK.ID,
                TEAM_REVIEW_MARK.TEAM_REVIEW_ID,
                TEAM_REVIEW_MARK.ROLE_ID,
                TEAM_REVIEW_MARK.PLACE,
                TEAM_REVIEW_MARK.TENTHS);
        for (var answer : points) {
            for (int at = 0; at < answer.size(); at++) {
                long lot = RANDOM.nextLong() & Long.MAX_VALUE;
                insert = insert.values(
                        lot,
                        review.id(),
                        review.roleId(),
                        (short) (at + 1),
                        answer.get(at).shortValue());
            }
        }
        insert.execute();
    }

    /** Review, place, points: how many, of the reviews of a role that are over and have enough answers. */
    Map<Long, Map<Integer, SortedMap<Integer, Integer>>> counted(long roleId, LocalDate today) {
        var counted = new HashMap<Long, Map<Integer, SortedMap<Integer, Integer>>>();
        var enough = select(ANSWERED.TEAM_REVIEW_ID)
                .from(ANSWERED)
                .where(ANSWERED.ROLE_ID.eq(roleId))
                .and(ANSWERED.PLACE.eq(FIRST))
                .groupBy(ANSWERED.TEAM_REVIEW_ID)
                .having(count().ge(ReviewRule.FEWEST_ANSWERS));
        db.select(TEAM_REVIEW_MARK.TEAM_REVIEW_ID, TEAM_REVIEW_MARK.PLACE, TEAM_REVIEW_MARK.TENTHS, count())
                .from(TEAM_REVIEW_MARK)
                .join(TEAM_REVIEW)
                .on(TEAM_REVIEW.ID.eq(TEAM_REVIEW_MARK.TEAM_REVIEW_ID))
                .where(TEAM_REVIEW_MARK.ROLE_ID.eq(roleId))
                .and(TEAM_REVIEW.CLOSED_ON.isNotNull().or(TEAM_REVIEW.OPEN_UNTIL.lt(today)))
                .and(TEAM_REVIEW_MARK.TEAM_REVIEW_ID.in(enough))
                .and(scopes.roles(Permission.CHECKIN_READ, TEAM_REVIEW_MARK.ROLE_ID))
                .groupBy(TEAM_REVIEW_MARK.TEAM_REVIEW_ID, TEAM_REVIEW_MARK.PLACE, TEAM_REVIEW_MARK.TENTHS)
                .forEach(row -> counted.computeIfAbsent(row.value1(), review -> new TreeMap<>())
                        .computeIfAbsent(row.value2().intValue(), place -> new TreeMap<>())
                        .put(row.value3().intValue(), row.value4()));
        return counted;
    }
}
