package org.rolebridge.people;

import static org.rolebridge.db.Tables.SIGN_IN_THROTTLE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts password tries per account in the database, so that all nodes count together. Known and unknown addresses are
 * counted alike, and only as a digest.
 */
@Repository
class SignInThrottle {

    static final int MAX_TRIES = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final DSLContext db;
    private final Clock clock;

    SignInThrottle(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Takes one try, and says whether there was one left. Locks the row for writing at once: many tries that all began by
     * reading it would deadlock each other.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean take(String email) {
        var subject = subject(email);
        var now = clock.instant();
        lockRow(subject, now);
        db.update(SIGN_IN_THROTTLE)
                .set(SIGN_IN_THROTTLE.WINDOW_STARTED_AT, now)
                .set(SIGN_IN_THROTTLE.ATTEMPTS, 0)
                .where(SIGN_IN_THROTTLE.SUBJECT.eq(subject))
                .and(SIGN_IN_THROTTLE.WINDOW_STARTED_AT.le(now.minus(WINDOW)))
                .execute();
        return db.update(SIGN_IN_THROTTLE)
                        .set(SIGN_IN_THROTTLE.ATTEMPTS, SIGN_IN_THROTTLE.ATTEMPTS.plus(1))
                        .where(SIGN_IN_THROTTLE.SUBJECT.eq(subject))
                        .and(SIGN_IN_THROTTLE.ATTEMPTS.lt(MAX_TRIES))
                        .execute()
                == 1;
    }

    /** A right password gives the tries back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(String email) {
        db.deleteFrom(SIGN_IN_THROTTLE)
                .where(SIGN_IN_THROTTLE.SUBJECT.eq(subject(email)))
                .execute();
    }

    private void lockRow(String subject, Instant now) {
        try {
            db.insertInto(SIGN_IN_THROTTLE)
                    .set(SIGN_IN_THROTTLE.SUBJECT, subject)
                    .set(SIGN_IN_THROTTLE.WINDOW_STARTED_AT, now)
                    .set(SIGN_IN_THROTTLE.ATTEMPTS, 0)
                    .onDuplicateKeyUpdate()
                    .set(SIGN_IN_THROTTLE.ATTEMPTS, SIGN_IN_THROTTLE.ATTEMPTS)
                    .execute();
        } catch (DuplicateKeyException there) {
            // The embedded database looks first and inserts then; somebody came between.
        }
    }

    private static String subject(String email) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha.digest(email.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
