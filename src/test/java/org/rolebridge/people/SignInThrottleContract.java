package org.rolebridge.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;

abstract class SignInThrottleContract {

    private static final int TRIES = 1_000;
    private static final int THREADS = 64;

    @Autowired
    SignInRepository accounts;

    @Autowired
    SignInThrottle throttle;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Sample sample;

    @Autowired
    SettableClock clock;

    private final AtomicInteger evaluations = new AtomicInteger();
    private PasswordSignIn door;
    private SignedInPerson person;

    @BeforeEach
    void countEvaluations() {
        person = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        sample.givePassword(person);
        door = new PasswordSignIn(accounts, throttle, new CountingEncoder());
    }

    @AfterEach
    void resetClock() {
        clock.backToNow();
    }

    @Test
    void aThousandTriesAtOnceEvaluateTenPasswords() {
        hammer(person.email());
        assertThat(evaluations).hasValue(SignInThrottle.MAX_TRIES);
    }

    @Test
    void anUnknownAddressLooksLikeAKnownOne() {
        var outcomes = IntStream.range(0, 12)
                .mapToObj(one -> outcome("nobody-" + person.email(), "wrong"))
                .toList();
        assertThat(outcomes)
                .isEqualTo(IntStream.range(0, 12)
                        .mapToObj(one -> outcome(person.email(), "wrong"))
                        .toList());
    }

    @Test
    void aThousandTriesAtAnUnknownAddressEvaluateTenPasswords() {
        hammer("nobody-" + person.email());
        assertThat(evaluations).hasValue(SignInThrottle.MAX_TRIES);
    }

    @Test
    void theRightPasswordDoesNotHelpAnAccountThatRests() {
        hammer(person.email());
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> tryIt(person.email(), Sample.PASSWORD));
    }

    @Test
    void spellingTheAddressOtherwiseIsTheSameAccount() {
        hammer(person.email());
        assertThatExceptionOfType(LockedException.class)
                .isThrownBy(() -> tryIt("  " + person.email().toUpperCase(java.util.Locale.ROOT), "wrong"));
    }

    @Test
    void anAccountRestsForAQuarterOfAnHour() {
        hammer(person.email());
        clock.advance(SignInThrottle.WINDOW.plusSeconds(1));
        tryIt(person.email(), Sample.PASSWORD);
    }

    @Test
    void hammeringOneAccountLeavesOthersAlone() {
        hammer("nobody-" + person.email());
        tryIt(person.email(), Sample.PASSWORD);
    }

    private void hammer(String email) {
        List<Future<String>> tries;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            tries = IntStream.range(0, TRIES)
                    .mapToObj(one -> threads.submit(() -> outcome(email, "wrong " + one)))
                    .toList();
        }
        assertThat(tries)
                .filteredOn(tried -> tried.state() == Future.State.FAILED)
                .extracting(Future::exceptionNow)
                .isEmpty();
    }

    private String outcome(String email, String password) {
        try {
            tryIt(email, password);
            return "in";
        } catch (LockedException | BadCredentialsException refused) {
            return refused.getClass().getSimpleName();
        } catch (InternalAuthenticationServiceException busy) {
            // no connection within four seconds: no password was looked at
            return "busy";
        } catch (AuthenticationException other) {
            throw new AssertionError(other);
        }
    }

    private void tryIt(String email, String password) {
        door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }

    private class CountingEncoder implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            evaluations.incrementAndGet();
            return encoder.matches(password, hash);
        }
    }

    @OnEmbedded
    static class EmbeddedTest extends SignInThrottleContract {}

    @OnMySql
    static class MySqlTest extends SignInThrottleContract {}
}
