package org.rolebridge.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.funding.FundingSample.Sides;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class SchemeServiceContract {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Autowired
    SchemeService schemes;

    @Autowired
    AwardService awards;

    @Autowired
    LedgerService ledger;

    @Autowired
    Sample sample;

    private FundingSample money;
    private Sides sides;

    @BeforeEach
    void openTheBooks() {
        money = new FundingSample(sample, awards, ledger, schemes);
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
    void takesAwardsOfAnotherFunderOnlyWhereEverybodyMayUseIt() {
        long scheme = money.scheme(sides, null);
        long otherBoard = sample.organisation(INTEGRATED_CARE_BOARD);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        Sample.as(sides.manager(), () -> awards.log(money.entry(sides, otherBoard, scheme, "10.00"))))
                .returns("award-scheme-funder", RuleViolation::code);
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

    private SchemeDetails details(String limit, Scheme.OpenTo openTo, int version) {
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
