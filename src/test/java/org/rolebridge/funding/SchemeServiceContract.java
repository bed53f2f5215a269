package org.rolebridge.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.db.Tables.SCHEME;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.funding.FundingSample.Sides;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

abstract class SchemeServiceContract {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Autowired
    FundingSample money;

    @Autowired
    SchemeService schemes;

    @Autowired
    AwardService awards;

    @Autowired
    Sample sample;

    @Autowired
    SettableClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    private Sides sides;

    @BeforeEach
    void openTheBooks() {
        sides = money.sides();
    }

    @Test
    void showsASchemeToThoseBelowItsCommissioner() {
        long scheme = money.scheme(sides, null);
        assertThat(Sample.as(sides.manager(), () -> schemes.get(scheme)).name()).isEqualTo("Neighbourhood roles fund");
        var stranger = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Sample.as(stranger, () -> schemes.get(scheme)));
    }

    @Test
    void showsASchemeOfTheWholeJurisdictionToEverybodyThere() {
        var open = details("1000.00", Scheme.OpenTo.JURISDICTION, 0);
        long scheme = Sample.as(sides.commissioner(), () -> schemes.add(UUID.randomUUID(), sides.board(), open));
        var stranger = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThat(Sample.as(stranger, schemes::inForce)).extracting(Scheme::id).contains(scheme);
    }

    @Test
    void addsSchemesForOnesOwnOrganisationOnly() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.as(
                        sides.commissioner(),
                        () -> schemes.add(UUID.randomUUID(), sides.host(), money.schemeDetails(null))))
                .returns("scheme-own", RuleViolation::code);
    }

    @Test
    void changesSchemesOfOnesOwnOrganisationOnly() {
        long scheme = money.scheme(sides, null);
        var other = sample.person(COMMISSIONER, sample.organisation(INTEGRATED_CARE_BOARD));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(other, () -> schemes.describe(scheme, money.schemeDetails("5.00"))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> Sample.run(sides.manager(), () -> schemes.describe(scheme, money.schemeDetails("5.00"))));
        assertThat(Sample.as(sides.commissioner(), () -> schemes.keeps(scheme))).isTrue();
        assertThat(Sample.as(sides.manager(), () -> schemes.keeps(scheme))).isFalse();
    }

    @Test
    void refusesAStaleSave() {
        long scheme = money.scheme(sides, null);
        Sample.run(
                sides.commissioner(), () -> schemes.describe(scheme, details("10.00", Scheme.OpenTo.COMMISSIONED, 0)));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(
                        sides.commissioner(),
                        () -> schemes.describe(scheme, details("20.00", Scheme.OpenTo.COMMISSIONED, 0))));
    }

    @Test
    void keepsTheLimitAboveWhatIsApproved() {
        long scheme = money.scheme(sides, "100.00");
        money.approve(sides, money.confirmed(sides, scheme, "80.00"), "80.00");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(
                        sides.commissioner(),
                        () -> schemes.describe(scheme, details("79.99", Scheme.OpenTo.COMMISSIONED, 0))))
                .returns("scheme-limit-approved", RuleViolation::code);
        Sample.run(
                sides.commissioner(), () -> schemes.describe(scheme, details("80.00", Scheme.OpenTo.COMMISSIONED, 0)));
    }

    @Test
    void isPaidByItsCommissionerWhoeverMayUseIt() {
        var open = details(null, Scheme.OpenTo.JURISDICTION, 0);
        long scheme = Sample.as(sides.commissioner(), () -> schemes.add(UUID.randomUUID(), sides.board(), open));
        long otherBoard = sample.organisation(INTEGRATED_CARE_BOARD);
        assertLogRefused("award-scheme-funder", money.entry(sides, otherBoard, scheme, "10.00"));
        assertLogRefused("award-scheme-funder", money.entry(sides, null, scheme, "10.00"));
        assertThat(money.confirmed(sides, scheme, "10.00")).isPositive();
    }

    @Test
    void paysOnlyForRolesInItsJurisdiction() {
        long scheme = Sample.as(
                sides.commissioner(),
                () -> schemes.add(UUID.randomUUID(), sides.board(), in("GB-ENG-ASC", FundingSample.POUNDS, 0)));
        assertLogRefused("award-scheme-place", money.entry(sides, sides.board(), scheme, "10.00"));
        long wider = Sample.as(
                sides.commissioner(),
                () -> schemes.add(UUID.randomUUID(), sides.board(), in("GB-ENG", FundingSample.POUNDS, 0)));
        assertThat(money.confirmed(sides, wider, "10.00")).isPositive();
    }

    private void assertLogRefused(String code, AwardEntry entry) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.as(sides.manager(), () -> awards.log(entry)))
                .returns(code, RuleViolation::code);
    }

    @Test
    void keepsItsCurrencyOnceAnAwardIsInIt() {
        var dollars = in("GB-ENG-PC", Currency.getInstance("USD"), 0);
        long free = money.scheme(sides, null);
        Sample.run(sides.commissioner(), () -> schemes.describe(free, dollars));
        long scheme = money.scheme(sides, null);
        Sample.as(sides.manager(), () -> awards.log(money.entry(sides, sides.board(), scheme, "10.00")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(sides.commissioner(), () -> schemes.describe(scheme, dollars)))
                .returns("scheme-currency-fixed", RuleViolation::code);
    }

    @Test
    void keepsItsCurrencyInTheTableItself() {
        long scheme = money.scheme(sides, null);
        Sample.as(sides.manager(), () -> awards.log(money.entry(sides, sides.board(), scheme, "10.00")));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> db.update(SCHEME)
                        .set(SCHEME.CURRENCY, "USD")
                        .where(SCHEME.ID.eq(scheme))
                        .execute()))
                .hasStackTraceContaining("fk_award_scheme_currency");
    }

    @Test
    void isInForceByTheDayWhereTheCallerBelongs() {
        var lateEvening = Instant.parse("2035-06-01T23:30:00Z");
        clock.advance(Duration.between(clock.instant(), lateEvening));
        try {
            assertThat(Sample.as(sides.manager(), schemes::today)).isEqualTo(LocalDate.of(2035, 6, 2));
        } finally {
            clock.backToNow();
        }
    }

    private SchemeDetails in(String jurisdiction, Currency currency, int version) {
        var usual = money.schemeDetails(null);
        return new SchemeDetails(
                null,
                sample.jurisdiction(jurisdiction),
                usual.name(),
                usual.type(),
                null,
                null,
                currency,
                usual.claimedIn(),
                usual.openTo(),
                null,
                usual.validFrom(),
                null,
                version);
    }

    @Test
    void keepsCapsThatDoNotOverlap() {
        long scheme = money.scheme(sides, null);
        addRate(scheme, "43352", APRIL, LocalDate.of(2026, 9, 30));
        addRate(scheme, "43900", LocalDate.of(2026, 10, 1), null);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> addRate(scheme, "44000", LocalDate.of(2027, 4, 1), null))
                .returns("rate-overlaps", RuleViolation::code);
        assertThat(Sample.as(sides.manager(), () -> schemes.rates(scheme)))
                .extracting(rate -> rate.fullMonth(FundingSample.POUNDS).toString())
                .containsExactly("£3,658.33", "£3,612.67");
    }

    private void addRate(long scheme, String maximum, LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        var rate = new SchemeRate(
                0, scheme, sample.kind(), null, new BigDecimal(maximum), from, to, "Rate table, line 22", null);
        Sample.as(sides.commissioner(), () -> schemes.addRate(UUID.randomUUID(), rate));
    }

    private SchemeDetails details(@Nullable String limit, Scheme.OpenTo openTo, int version) {
        var usual = money.schemeDetails(limit);
        return new SchemeDetails(
                null,
                usual.jurisdictionId(),
                usual.name(),
                usual.type(),
                null,
                null,
                usual.currency(),
                usual.claimedIn(),
                openTo,
                usual.limitAmount(),
                usual.validFrom(),
                null,
                version);
    }

    @OnEmbedded
    static class EmbeddedTest extends SchemeServiceContract {}

    @OnMySql
    static class MySqlTest extends SchemeServiceContract {}
}
