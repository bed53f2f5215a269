package org.rolebridge.shared;

import static org.rolebridge.db.Tables.IDEMPOTENCY_KEY;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a command that arrives twice (double click, retry after a lost answer) happen once. */
@Component
public class Idempotency {

    private final DSLContext db;
    private final Clock clock;

    Idempotency(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Runs the command, or returns what it returned the first time. A second arrival waits on the key's row until the
     * first has committed or rolled back.
     *
     * @return the id that the command made
     * @throws RuleViolation when somebody else, or something else, used the key
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long once(UUID key, String command, LongSupplier work) {
        var claimed = db.insertInto(IDEMPOTENCY_KEY)
                .set(IDEMPOTENCY_KEY.REQUEST_KEY, storedKey(key))
                .set(IDEMPOTENCY_KEY.PERSON_ID, personId())
                .set(IDEMPOTENCY_KEY.COMMAND, command)
                .set(IDEMPOTENCY_KEY.CREATED_AT, clock.instant())
                .onDuplicateKeyIgnore()
                .execute();
        if (claimed == 0) {
            return earlierResult(key, command);
        }
        long result = work.getAsLong();
        db.update(IDEMPOTENCY_KEY)
                .set(IDEMPOTENCY_KEY.RESULT_ID, result)
                .where(IDEMPOTENCY_KEY.REQUEST_KEY.eq(storedKey(key)))
                .execute();
        return result;
    }

    private long earlierResult(UUID key, String command) {
        return db.select(IDEMPOTENCY_KEY.RESULT_ID)
                .from(IDEMPOTENCY_KEY)
                .where(IDEMPOTENCY_KEY.REQUEST_KEY.eq(storedKey(key)))
                .and(IDEMPOTENCY_KEY.PERSON_ID.eq(personId()))
                .and(IDEMPOTENCY_KEY.COMMAND.eq(command))
                .fetchOptional(IDEMPOTENCY_KEY.RESULT_ID)
                .orElseThrow(() -> RuleViolation.of("sent-key"));
    }

    private static long personId() {
        return Objects.requireNonNullElse(Actor.current().personId(), 0L);
    }

    private static String storedKey(UUID key) {
        return key.toString();
    }
}
