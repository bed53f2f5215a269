package org.rolebridge.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.post.PostScene.share;
import static org.rolebridge.testing.Sample.START;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.funding.AwardEntry;
import org.rolebridge.funding.AwardService;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

abstract class PostFundingServiceContract {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @Autowired
    WorkRoleService roles;

    @Autowired
    PostService posts;

    @Autowired
    PostFundingService funding;

    @Autowired
    AwardService awards;

    @Autowired
    Sample sample;

    PostScene scene;
    long postId;

    @BeforeEach
    void setScene() {
        scene = new PostScene(sample);
        postId = Sample.as(scene.manager, () -> posts.add(scene.opening("37.5")));
    }

    long add(ShareEntry share) {
        return Sample.as(scene.manager, () -> funding.add(UUID.randomUUID(), postId, share));
    }

    private PostStanding standing() {
        return Sample.as(scene.manager, () -> posts.get(postId));
    }

    private void assertRefused(String rule, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(scene.manager, work))
                .returns(rule, RuleViolation::code);
    }

    @Test
    void splitsAPostBetweenTwoPayers() {
        add(share("60", START, null));
        add(share("40", START, null));
        assertThat(standing().shareOn(START)).isEqualByComparingTo("100");
    }

    @Test
    void countsOwnRecurrentMoneyAsCoverWithoutEnd() {
        assertThat(isPaidForGood()).isFalse();
        long share = add(share("60", START, OCTOBER));
        assertThat(isPaidForGood()).isFalse();
        Sample.run(scene.manager, () -> funding.correct(share, share("60", START, null), 0));
        assertThat(isPaidForGood()).isTrue();
        Sample.as(scene.manager, () -> posts.add(scene.opening("20")));
        assertThat(isPaidForGood()).isFalse();
    }

    private boolean isPaidForGood() {
        return Sample.as(scene.manager, () -> posts.isPaidForGood(roles.get(scene.roleId)));
    }

    @Test
    void refusesMoreThanTheWholeOnAnyDay() {
        add(share("60", START, null));
        assertRefused("share-over-whole", () -> add(share("40.01", OCTOBER, OCTOBER)));
    }

    @Test
    void makesRoomByEndingAShareTheDayBefore() {
        long first = add(share("100", START, null));
        Sample.run(scene.manager, () -> funding.end(first, OCTOBER.minusDays(1), 0));
        add(share("100", OCTOBER, null));
        assertThat(standing().paidUntil(START).lastDay()).isNull();
    }

    @Test
    void saysUntilWhenThePostIsPaid() {
        add(share("100", START, LocalDate.of(2027, 3, 31)));
        assertThat(standing().paidUntil(OCTOBER).lastDay()).isEqualTo("2027-03-31");
        assertThat(standing().paidUntil(LocalDate.of(2027, 4, 1)).paid()).isFalse();
    }

    @Test
    void refusesACorrectionThatGoesOverTheWhole() {
        add(share("60", START, null));
        long second = add(share("40", START, null));
        assertRefused("share-over-whole", () -> funding.correct(second, share("50", START, null), 0));
    }

    @Test
    void refusesAStaleCorrection() {
        long id = add(share("60", START, null));
        Sample.run(scene.manager, () -> funding.correct(id, share("50", START, null), 0));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(scene.manager, () -> funding.correct(id, share("40", START, null), 0)));
    }

    @Test
    void refusesALongerShareThatMeetsAnother() {
        long first = add(share("100", START, OCTOBER.minusDays(1)));
        add(share("100", OCTOBER, null));
        assertRefused("share-over-whole", () -> funding.end(first, OCTOBER, 0));
    }

    @Test
    void refusesDaysOutsideThePost() {
        assertRefused("share-outside-post", () -> add(share("60", START.minusDays(1), null)));
        Sample.run(scene.manager, () -> posts.close(postId, OCTOBER, 0));
        assertRefused("share-outside-post", () -> add(share("60", START, null)));
    }

    @Test
    void refusesAnAwardThatIsNotOfThisRole() {
        var entry = new ShareEntry(FundingSource.AWARD, 4711L, null, null, BigDecimal.TEN, START, OCTOBER);
        assertRefused("share-award-unknown", () -> add(entry));
    }

    private long award() {
        return Sample.as(
                scene.manager,
                () -> awards.log(new AwardEntry(
                        UUID.randomUUID(),
                        scene.roleId,
                        null,
                        null,
                        scene.host,
                        null,
                        "Harbour Lights Foundation",
                        "Link worker funding",
                        null,
                        Currency.getInstance("GBP"),
                        new BigDecimal("40000"),
                        START,
                        START,
                        OCTOBER,
                        false,
                        null)));
    }

    @Test
    void letsAnAwardOfTheRolePayWhileItLasts() {
        var entry = new ShareEntry(FundingSource.AWARD, award(), null, null, BigDecimal.TEN, START, OCTOBER);
        add(entry);
        assertThat(standing().paidUntil(START).lastDay()).isEqualTo(OCTOBER);
    }

    @Test
    void refusesAShareThatOutlivesItsAward() {
        var entry = new ShareEntry(FundingSource.AWARD, award(), null, null, BigDecimal.TEN, START, null);
        assertRefused("share-outside-award", () -> add(entry));
    }

    @Test
    void refusesAnAwardOfAnotherRole() {
        long elsewhere = award();
        scene = new PostScene(sample);
        postId = Sample.as(scene.manager, () -> posts.add(scene.opening("37.5")));
        var entry = new ShareEntry(FundingSource.AWARD, elsewhere, null, null, BigDecimal.TEN, START, OCTOBER);
        assertRefused("share-award-unknown", () -> add(entry));
    }

    @Test
    void addsOnceHoweverOftenTheSameFormIsSent() {
        var key = UUID.randomUUID();
        long first = Sample.as(scene.manager, () -> funding.add(key, postId, share("10", START, null)));
        assertThat(Sample.as(scene.manager, () -> funding.add(key, postId, share("10", START, null))))
                .isEqualTo(first);
        assertThat(standing().shares()).hasSize(1);
    }

    @Test
    void refusesAPartner() {
        long council = sample.organisation(COUNCIL);
        var shared = new PostScene(sample, sample.partner(council));
        long post = Sample.as(shared.manager, () -> posts.add(shared.opening("20")));
        var partner = sample.person(CARE_MANAGER, council);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        Sample.run(partner, () -> funding.add(UUID.randomUUID(), post, share("10", START, null))));
    }

    @OnEmbedded
    static class EmbeddedTest extends PostFundingServiceContract {}

    @OnMySql
    static class MySqlTest extends PostFundingServiceContract {

        @Test
        void neverGoesOverTheWholeWhenManyAddAtOnce() {
            var outcome = Race.of(16, number -> add(share("30", START, null)));
            assertThat(outcome.won()).isEqualTo(3);
            assertThat(outcome.refusals()).containsOnly("share-over-whole").hasSize(13);
        }

        @Test
        void exactlyReachesTheWholeInARace() {
            var outcome = Race.of(16, number -> add(share("12.5", START, null)));
            assertThat(outcome.won()).isEqualTo(8);
        }
    }
}
