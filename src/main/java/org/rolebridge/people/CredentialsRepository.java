package org.rolebridge.people;

import static org.rolebridge.db.Tables.CREDENTIALS;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
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
        set(personId, passwordHash, Map.of(), DSL.noCondition());
    }

    /** @return whether the link still worked; it works no longer, but who gave it is kept */
    boolean setPasswordByLink(long personId, String digest, String passwordHash) {
        var giver = db.select(CREDENTIALS.RESET_GIVEN_BY)
                .from(CREDENTIALS)
                .where(CREDENTIALS.PERSON_ID.eq(personId))
                .and(works(digest))
                .fetchOptional();
        return giver.isPresent() && set(personId, passwordHash, key(giver.get().value1()), works(digest));
    }

    private Map<Field<?>, @Nullable Object> key(@Nullable Long giver) {
        var key = new LinkedHashMap<Field<?>, @Nullable Object>();
        key.put(CREDENTIALS.KEY_GIVEN_BY, giver);
        key.put(CREDENTIALS.KEY_GIVEN_AT, clock.instant());
        return key;
    }

    private Condition works(String digest) {
        return CREDENTIALS.RESET_DIGEST.eq(digest).and(CREDENTIALS.RESET_EXPIRES_AT.gt(DSL.val(clock.instant())));
    }

    private boolean set(long personId, String passwordHash, Map<Field<?>, @Nullable Object> key, Condition when) {
        int rows = db.update(CREDENTIALS)
                .set(CREDENTIALS.PASSWORD_HASH, passwordHash)
                .set(CREDENTIALS.MUST_CHANGE, false)
                .set(CREDENTIALS.SESSION_EPOCH, CREDENTIALS.SESSION_EPOCH.plus(1))
                .setNull(CREDENTIALS.RESET_DIGEST)
                .setNull(CREDENTIALS.RESET_EXPIRES_AT)
                .setNull(CREDENTIALS.RESET_GIVEN_BY)
                .set(CREDENTIALS.CHANGED_AT, clock.instant())
                .set(key)
                .where(CREDENTIALS.PERSON_ID.eq(personId))
                .and(when)
                .execute();
        if (rows == 1) {
            publish(personId, "password-set");
        }
        return rows == 1;
    }

    void giveLink(long personId, String digest, Instant expiresAt, @Nullable Long givenBy) {
        db.update(CREDENTIALS)
                .set(CREDENTIALS.RESET_DIGEST, digest)
                .set(CREDENTIALS.RESET_GIVEN_BY, givenBy)
                .set(CREDENTIALS.RESET_EXPIRES_AT, expiresAt)
                .where(CREDENTIALS.PERSON_ID.eq(personId))
                .execute();
        publish(personId, "link-given");
    }

    /** Links given out before work no longer. */
    void endLink(long personId) {
        int ended = db.update(CREDENTIALS)
                .setNull(CREDENTIALS.RESET_DIGEST)
                .setNull(CREDENTIALS.RESET_EXPIRES_AT)
                .setNull(CREDENTIALS.RESET_GIVEN_BY)
                .where(CREDENTIALS.PERSON_ID.eq(personId))
                .and(CREDENTIALS.RESET_DIGEST.isNotNull())
                .execute();
        if (ended == 1) {
            publish(personId, "link-ended");
        }
    }

    /** Ends a password that came by this giver's link: the giver may have used the link. */
    void endPasswordFrom(long giverId, long personId) {
        int ended = db.update(CREDENTIALS)
                .setNull(CREDENTIALS.PASSWORD_HASH)
                .set(CREDENTIALS.SESSION_EPOCH, CREDENTIALS.SESSION_EPOCH.plus(1))
                .setNull(CREDENTIALS.KEY_GIVEN_BY)
                .setNull(CREDENTIALS.KEY_GIVEN_AT)
                .set(CREDENTIALS.CHANGED_AT, clock.instant())
                .where(CREDENTIALS.PERSON_ID.eq(personId))
                .and(CREDENTIALS.KEY_GIVEN_BY.eq(giverId))
                .execute();
        if (ended == 1) {
            publish(personId, "password-ended");
        }
    }

    /** Whether one of the two gave the other a link that still works, or that set a password since then. */
    boolean handedKey(long one, long other, Instant since) {
        return db.fetchExists(CREDENTIALS, givenTo(one, other, since).or(givenTo(other, one, since)));
    }

    private Condition givenTo(long holder, long giver, Instant since) {
        var waiting = CREDENTIALS.RESET_GIVEN_BY.eq(giver).and(CREDENTIALS.RESET_EXPIRES_AT.gt(clock.instant()));
        var used = CREDENTIALS.KEY_GIVEN_BY.eq(giver).and(CREDENTIALS.KEY_GIVEN_AT.gt(since));
        return CREDENTIALS.PERSON_ID.eq(holder).and(waiting.or(used));
    }

    /** The person whose link this is, as long as it works. */
    Optional<Long> findByLink(String digest) {
        return db.select(CREDENTIALS.PERSON_ID)
                .from(CREDENTIALS)
                .where(works(digest))
                .fetchOptional(CREDENTIALS.PERSON_ID);
    }

    private void publish(long personId, String action) {
        facts.publishEvent(new Fact(ENTITY, personId, PersonRepository.home(), null, action, List.of()));
    }
}
