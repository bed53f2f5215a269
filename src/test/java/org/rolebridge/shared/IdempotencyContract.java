package org.rolebridge.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

abstract class IdempotencyContract {

    @Autowired
    Idempotency idempotency;

    @Autowired
    Sample sample;

    @Autowired
    TransactionTemplate transaction;

    private final UUID key = UUID.randomUUID();

    private long send(SignedInPerson person, String command, long result) {
        return Sample.as(
                person,
                () -> Objects.requireNonNull(
                        transaction.execute(status -> idempotency.once(key, command, () -> result))));
    }

    private SignedInPerson somebody() {
        return sample.person(Profile.OBSERVER, sample.organisation(OrganisationType.COUNCIL));
    }

    @Test
    void answersTheSecondTimeAsTheFirst() {
        var person = somebody();
        send(person, "try", 7);
        assertThat(send(person, "try", 8)).isEqualTo(7);
    }

    @Test
    void refusesTheKeyOfSomebodyElse() {
        send(somebody(), "try", 7);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> send(somebody(), "try", 8))
                .returns("sent-key", RuleViolation::code);
    }

    @Test
    void refusesTheKeyOfAnotherCommand() {
        var person = somebody();
        send(person, "try", 7);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> send(person, "try-something-else", 8))
                .returns("sent-key", RuleViolation::code);
    }

    @OnEmbedded
    static class EmbeddedTest extends IdempotencyContract {}

    @OnMySql
    static class MySqlTest extends IdempotencyContract {}
}
