package org.rolebridge.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rolebridge.shared.RuleViolation;

class AwardTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void asksForALastDayUnlessItComesAgain() {
        assertThat(award("1.00", null, true, null).endsOn()).isNull();
        assertRefused("award-needs-end", () -> award("1.00", null, false, null));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertRefused("money-ends-before-start", () -> award("1.00", APRIL.minusDays(1), false, null));
    }

    @Test
    void refusesNothingAndLessThanNothing() {
        assertRefused("award-amount-positive", () -> award("0.00", APRIL, false, null));
        assertRefused("award-amount-positive", () -> award("-1.00", APRIL, false, null));
    }

    @Test
    void refusesAHalfPenny() {
        assertRefused("money-decimals", () -> award("1.005", APRIL, false, null));
    }

    @Test
    void takesOnlyLinksToTheWeb() {
        assertThat(award("1.00", APRIL, false, "https://example.org/letter").evidenceLink())
                .isEqualTo("https://example.org/letter");
        assertRefused("link-web", () -> award("1.00", APRIL, false, "javascript:alert(1)"));
    }

    @Test
    void isDecidedOnce() {
        var confirmed = award("1.00", APRIL, false, null).confirm(2L, Instant.EPOCH);
        assertRefused("award-decided", () -> confirmed.confirm(3L, Instant.EPOCH));
        assertRefused("award-decided", () -> confirmed.refuse(3L, Instant.EPOCH));
        assertRefused("award-decided", confirmed::withdraw);
    }

    @Test
    void isNeverDecidedByTheOneWhoLoggedIt() {
        assertRefused("award-own", () -> award("1.00", APRIL, false, null).confirm(1L, Instant.EPOCH));
    }

    @Test
    void staysAsItWasOnceItIsOver() {
        var refused = award("1.00", APRIL, false, null).refuse(2L, Instant.EPOCH);
        assertRefused(
                "award-over",
                () -> refused.describe(new AwardDetails("New", null, APRIL, APRIL, false, null, null, 0)));
    }

    private static Award award(String amount, @Nullable LocalDate end, boolean recurrent, @Nullable String link) {
        return new AwardEntry(
                        UUID.randomUUID(),
                        1,
                        null,
                        null,
                        1,
                        null,
                        "Harbour Lights Foundation",
                        "Award",
                        null,
                        Currency.getInstance("USD"),
                        new BigDecimal(amount),
                        APRIL,
                        APRIL,
                        end,
                        recurrent,
                        link)
                .award(1, 1L);
    }

    private static void assertRefused(String code, ThrowingCallable command) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(command).returns(code, RuleViolation::code);
    }
}
