package org.rolebridge.people;

import static org.rolebridge.db.Tables.CREDENTIALS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.Fact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Passwords and the links that set them, as digests only. The history tells when, never what. */
@Repository
class CredentialsRepository {

    static final String ENTITY = "credentials";

    private final DSLContext db;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    CredentialsRepository(DSLContext db, Clock clock, ApplicationEventPublisher facts) {
        this.db = db;
        this.clock = clock;
        this.facts = facts;
    }

    void insert(long personId, @Nullable String passwordHash) {
        db.insertInto(CREDENTIALS)
                .set(CREDENTIALS.PERSON_ID, personId)
                .set(CREDENTIALS.PASSWORD_HASH, passwordHash)
                .set(CREDENTIALS.MUST_CHANGE, false)
                .set(CREDENTIALS.SESSION_EPOCH, 0)
                .set(CREDENTIALS.CHANGED_AT, clock.instant())
                .execute();
        publish(personId, "created");
    }

    Optional<String> passwordHash(long personId) {
        return db.select(CREDENTIALS.PASSWORD_HASH)
                .from(CREDENTIALS)
                .where(CREDENTIALS.PERSON_ID.eq(personId))
                .fetchOptional(CREDENTIALS.PASSWORD_HASH);
    }

    /** Whoever is signed in as this person is signed out, and links given out before work no longer. */
    void setPassword(long personId, String passwordHash) {
        set(personId, passwordHash, DSL.noCondition());
    }

    /** @return whether the link still worked; it works no longer */
    boolean setPasswordByLink(long personId, String digest, String passwordHash) {
        return set(
                personId,
                passwordHash,
                CREDENTIALS.RESET_DIGEST.eq(digest).and(CREDENTIALS.RESET_EXPIRES_AT.gt(DSL.val(clock.instant()))));
    }

    private boolean set(long personId, String passwordHash, Condition when) {
        int rows = db.update(CREDENTIALS)
                .set(CREDENTIALS.PASSWORD_HASH, passwordHash)
                .set(CREDENTIALS.MUST_CHANGE, false)
                .set(CREDENTIALS.SESSION_EPOCH, CREDENTIALS.SESSION_EPOCH.plus(1))
                .setNull(CREDENTIALS.RESET_DIGEST)
                .setNull(CREDENTIALS.RESET_EXPIRES_AT)
                .set(CREDENTIALS.CHANGED_AT, clock.instant())
                .where(CREDENTIALS.PERSON_ID.eq(personId))
                .and(when)
                .execute();
        if (rows == 1) {
            publish(personId, "password-set");
        }
        return rows == 1;
    }

    void giveLink(long personId, String digest, Instant expiresAt) {
        db.update(CREDENTIALS)
                .set(CREDENTIALS.RESET_DIGEST, digest)
                .set(CREDENTIALS.RESET_EXPIRES_AT, expiresAt)
                .where(CREDENTIALS.PERSON_ID.eq(personId))
                .execute();
        publish(personId, "link-given");
    }

    /** The person whose link this is, as long as it works. */
    Optional<Long> findByLink(String digest) {
        return db.select(CREDENTIALS.PERSON_ID)
                .from(CREDENTIALS)
                .where(CREDENTIALS.RESET_DIGEST.eq(digest))
                .and(CREDENTIALS.RESET_EXPIRES_AT.gt(DSL.val(clock.instant())))
                .fetchOptional(CREDENTIALS.PERSON_ID);
    }

    private void publish(long personId, String action) {
        facts.publishEvent(new Fact(ENTITY, personId, PersonRepository.home(), null, action, List.of()));
    }
}
