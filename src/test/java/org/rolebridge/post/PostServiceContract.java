package org.rolebridge.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;
import static org.rolebridge.testing.Sample.START;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.PostEntry;
import org.rolebridge.workrole.Registration;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class PostServiceContract {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @Autowired
    PostService posts;

    @Autowired
    SpellService spells;

    @Autowired
    PostFundingService funding;

    @Autowired
    WorkRoleService roles;

    @Autowired
    Sample sample;

    PostScene scene;

    @BeforeEach
    void setScene() {
        scene = new PostScene(sample);
    }

    private long add(String hours) {
        return Sample.as(scene.manager, () -> posts.add(scene.opening(hours)));
    }

    private PostStanding standing(long postId) {
        return Sample.as(scene.manager, () -> posts.get(postId));
    }

    private void change(long postId, LocalDate from, String hours) {
        int version = standing(postId).termsVersion();
        Sample.run(scene.manager, () -> posts.changeTerms(postId, scene.change(from, hours, version)));
    }

    @Test
    void makesTheFirstPostsWithTheRole() {
        var form = sample.registration(scene.host);
        var withPosts = new Registration(
                form.key(),
                form.roleKindId(),
                form.title(),
                form.purpose(),
                form.startedOn(),
                form.hostId(),
                form.hostSide(),
                form.parties(),
                List.of(new PostEntry("Band 5", new BigDecimal("37.5")), new PostEntry(null, BigDecimal.TEN)));
        long roleId = Sample.as(scene.manager, () -> roles.register(withPosts));
        assertThat(Sample.as(scene.manager, () -> posts.ofRole(roleId)))
                .extracting(
                        one -> one.post().reference(),
                        one -> one.post().openedOn(),
                        one -> one.terms().getFirst().wte())
                .containsExactly(
                        tuple("P-01", START, new BigDecimal("1.0000")), tuple("P-02", START, new BigDecimal("0.2667")));
    }

    @Test
    void registersNoRoleWhenItsPostBreaksARule() {
        var form = sample.registration(scene.host);
        var withPost = new Registration(
                form.key(),
                form.roleKindId(),
                form.title(),
                form.purpose(),
                form.startedOn(),
                form.hostId(),
                form.hostSide(),
                form.parties(),
                List.of(new PostEntry(null, new BigDecimal("40"))));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(scene.manager, () -> roles.register(withPost)))
                .returns("post-hours-over-full-time", RuleViolation::code);
        long again = Sample.as(scene.manager, () -> roles.register(form));
        assertThat(Sample.as(scene.manager, () -> posts.ofRole(again))).isEmpty();
    }

    @Test
    void numbersPostsPastNamesThatAreTaken() {
        Sample.run(
                scene.manager,
                () -> posts.add(new PostOpening(
                        java.util.UUID.randomUUID(), scene.roleId, "p-02", START, PostScene.terms("20"))));
        assertThat(standing(add("20")).post().reference()).isEqualTo("P-03");
    }

    @Test
    void refusesTheSameNameTwice() {
        add("20");
        var again = new PostOpening(java.util.UUID.randomUUID(), scene.roleId, "P-01", START, PostScene.terms("20"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(scene.manager, () -> posts.add(again)))
                .returns("post-reference-taken", RuleViolation::code);
    }

    @Test
    void addsOnceHoweverOftenTheSameFormIsSent() {
        var form = scene.opening("20");
        long first = Sample.as(scene.manager, () -> posts.add(form));
        assertThat(Sample.as(scene.manager, () -> posts.add(form))).isEqualTo(first);
        assertThat(Sample.as(scene.manager, () -> posts.ofRole(scene.roleId))).hasSize(1);
    }

    @Test
    void keepsFormerTermsWhenTheyChange() {
        long id = add("37.5");
        change(id, OCTOBER, "30");
        assertThat(standing(id).terms())
                .extracting(PostTerms::hours, PostTerms::validFrom, PostTerms::validTo)
                .containsExactly(
                        tuple(new BigDecimal("37.50"), START, OCTOBER.minusDays(1)),
                        tuple(new BigDecimal("30.00"), OCTOBER, null));
    }

    @Test
    void fitsNewTermsBetweenOlderAndLaterOnes() {
        long id = add("37.5");
        change(id, OCTOBER, "30");
        change(id, OCTOBER.minusMonths(3), "20");
        assertThat(standing(id).terms())
                .extracting(PostTerms::validFrom, PostTerms::validTo)
                .containsExactly(
                        tuple(START, OCTOBER.minusMonths(3).minusDays(1)),
                        tuple(OCTOBER.minusMonths(3), OCTOBER.minusDays(1)),
                        tuple(OCTOBER, null));
    }

    @Test
    void refusesAStaleChangeOfTerms() {
        long id = add("37.5");
        int seen = standing(id).termsVersion();
        change(id, OCTOBER, "30");
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(
                        scene.manager, () -> posts.changeTerms(id, scene.change(OCTOBER.plusMonths(1), "20", seen))));
    }

    @Test
    void refusesAStaleCorrection() {
        long id = add("37.5");
        var terms = standing(id).terms().getFirst();
        Sample.run(scene.manager, () -> posts.correctTerms(id, terms.id(), PostScene.terms("36"), terms.version()));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(
                        scene.manager,
                        () -> posts.correctTerms(id, terms.id(), PostScene.terms("35"), terms.version())))
                .satisfies(stale ->
                        assertThat(((PostTerms) stale.stored()).hours()).isEqualByComparingTo("36"));
    }

    @Test
    void refusesFewerHoursThanPeopleWork() {
        long id = add("37.5");
        Sample.run(scene.manager, () -> spells.start(scene.person(id, "LW-1", "30", START, null)));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> change(id, OCTOBER, "29.5"))
                .returns("post-hours-below-people", RuleViolation::code);
    }

    @Test
    void endsPeopleSharesAndTermsWithThePost() {
        long id = add("37.5");
        Sample.run(scene.manager, () -> spells.start(scene.person(id, "LW-1", "30", START, null)));
        Sample.run(
                scene.manager, () -> funding.add(java.util.UUID.randomUUID(), id, PostScene.share("100", START, null)));
        int version = standing(id).post().version();
        Sample.run(scene.manager, () -> posts.close(id, OCTOBER, version));
        var closed = standing(id);
        assertThat(closed.post().closedOn()).isEqualTo(OCTOBER);
        assertThat(closed.terms().getLast().validTo()).isEqualTo(OCTOBER);
        assertThat(closed.people().getLast().spell().endedOn()).isEqualTo(OCTOBER);
        assertThat(closed.people().getLast().latestHours().validTo()).isEqualTo(OCTOBER);
        assertThat(closed.shares().getLast().validTo()).isEqualTo(OCTOBER);
    }

    @Test
    void refusesToCloseBeforeSomebodyStarts() {
        long id = add("37.5");
        Sample.run(scene.manager, () -> spells.start(scene.person(id, "LW-1", "30", OCTOBER, null)));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(scene.manager, () -> posts.close(id, OCTOBER.minusDays(1), 0)))
                .returns("post-close-person-later", RuleViolation::code);
    }

    @Test
    void closesOnlyTheVersionThatWasSeen() {
        long id = add("37.5");
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(scene.manager, () -> posts.close(id, OCTOBER, 7)));
    }

    @Test
    void countsWholeTimeEquivalentsInPost() {
        long id = add("37.5");
        add("37.5");
        Sample.run(scene.manager, () -> spells.start(scene.person(id, "LW-1", "22.5", START, null)));
        var role = Sample.as(scene.manager, () -> roles.get(scene.roleId));
        assertThat(Sample.as(scene.manager, () -> posts.establishment(role)))
                .isEqualTo(new Establishment(2, new BigDecimal("2.0000"), new BigDecimal("0.6000")));
    }

    @Test
    void keepsPayFromPartners() {
        long council = sample.organisation(COUNCIL);
        var shared = new PostScene(sample, sample.partner(council));
        var opening = new PostOpening(
                java.util.UUID.randomUUID(), shared.roleId, null, START, PostScene.paid("37.5", "31049"));
        long id = Sample.as(shared.manager, () -> posts.add(opening));
        var partner = sample.person(CARE_MANAGER, council);
        assertThat(pay(shared.manager, id)).isEqualByComparingTo("31049");
        assertThat(pay(partner, id)).isNull();
        assertThat(Sample.as(partner, () -> posts.ofRole(shared.roleId)))
                .allSatisfy(
                        post -> assertThat(post.terms().getFirst().annualPay()).isNull());
    }

    private @Nullable BigDecimal pay(SignedInPerson person, long postId) {
        return Sample.as(person, () -> posts.get(postId)).terms().getFirst().annualPay();
    }

    @Test
    void looksAbsentToAStranger() {
        long id = add("37.5");
        var stranger = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Sample.run(stranger, () -> posts.get(id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(stranger, () -> posts.close(id, OCTOBER, 0)));
        assertThat(Sample.as(stranger, () -> posts.ofRole(scene.roleId))).isEmpty();
    }

    @Test
    void letsAPartnerReadButNotChange() {
        long council = sample.organisation(COUNCIL);
        var shared = new PostScene(sample, sample.partner(council));
        long id = Sample.as(shared.manager, () -> posts.add(shared.opening("20")));
        var partner = sample.person(CARE_MANAGER, council);
        assertThat(Sample.as(partner, () -> posts.get(id)).post().id()).isEqualTo(id);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(partner, () -> posts.close(id, OCTOBER, 0)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(partner, () -> posts.add(shared.opening("20"))));
    }

    @Test
    void deniesAnObserver() {
        long id = add("20");
        var observer = sample.person(OBSERVER, scene.host);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(observer, () -> posts.get(id)));
    }

    @OnEmbedded
    static class EmbeddedTest extends PostServiceContract {}

    @OnMySql
    static class MySqlTest extends PostServiceContract {}
}
