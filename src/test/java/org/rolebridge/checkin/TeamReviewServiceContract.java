package org.rolebridge.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.db.Tables.DRAFT;
import static org.rolebridge.db.Tables.IDEMPOTENCY_KEY;
import static org.rolebridge.db.Tables.TEAM_REVIEW;
import static org.rolebridge.db.Tables.TEAM_REVIEW_LINK;
import static org.rolebridge.db.Tables.TEAM_REVIEW_MARK;
import static org.rolebridge.db.Tables.TRAIL_EVENT;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Scopes;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.checkin.Question.Part;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.LinkToken;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class TeamReviewServiceContract {

    @Autowired
    TeamReviewService reviews;

    @Autowired
    ReviewLinks links;

    @Autowired
    OrganisationService organisations;

    @Autowired
    Sample sample;

    @Autowired
    PastReviews past;

    @Autowired
    DSLContext db;

    @Autowired
    Scopes scopes;

    long board;
    long network;
    SignedInPerson manager;
    SignedInPerson lead;
    long role;
    LocalDate today;

    @BeforeEach
    void registerRole() {
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        network = sample.organisation(PRIMARY_CARE_NETWORK, board);
        manager = sample.person(CARE_MANAGER, network);
        lead = sample.person(HR_LEAD, board);
        role = sample.role(network);
        today = Sample.as(manager, () -> organisations.today(network));
    }

    private long open(SignedInPerson person, UUID key) {
        return Sample.as(person, () -> reviews.open(key, role, new ReviewPlan(today.plusDays(14), 12)));
    }

    private List<String> tokens(int number) {
        long id = open(lead, UUID.randomUUID());
        return Sample.as(lead, () -> reviews.giveLinks(id, number, 0));
    }

    private ReviewHistory history() {
        return Sample.as(manager, () -> reviews.history(role));
    }

    private void close() {
        var open = history().open().orElseThrow();
        Sample.run(lead, () -> reviews.close(open.id(), open.version()));
    }

    private static List<@Nullable Integer> all(int level) {
        return new ArrayList<>(Collections.nCopies(10, level));
    }

    private int rows(TableField<?, Long> roleId) {
        var table = Objects.requireNonNull(roleId.getTable());
        return db.fetchCount(table, roleId.eq(role).and(scopes.unlimited("test")));
    }

    private static String refused(Runnable work) {
        var codes = new ArrayList<String>();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> codes.add(refusal.code()));
        return codes.getFirst();
    }

    @Test
    void asksTenWeightedFactors() {
        var asked = history().questionnaire();
        assertThat(asked.questions())
                .hasSize(10)
                .allSatisfy(
                        one -> assertThat(one.points()).hasSize(4).startsWith(0).isSorted());
        assertThat(asked.questions().stream().map(Question::most))
                .containsExactly(85, 91, 70, 65, 114, 110, 150, 150, 70, 95);
        assertThat(asked.most()).isEqualTo(ReviewRule.MOST * 10);
    }

    @Test
    void countsExactlyOnceItIsClosed() {
        var given = tokens(6);
        given.subList(0, 5).forEach(token -> links.answer(token, all(3)));
        links.answer(given.get(5), all(0));
        assertThat(history().results()).isEmpty();
        close();
        var result = history().latest().orElseThrow();
        assertThat(result.answers()).isEqualTo(6);
        assertThat(result.total()).isEqualTo(new MeanTenths(5000, 6));
        assertThat(result.of(Part.ORGANISATION)).isEqualTo(new MeanTenths(5 * 165, 6));
        assertThat(result.factors()).allSatisfy(one -> assertThat(one.spread()).containsExactly(1, 0, 0, 5));
        assertThat(history().verdict(result)).isEqualTo(ReviewRule.Verdict.HOPE);
        assertThat(history().dueOn()).contains(today.plusYears(1));
    }

    @Test
    void hasNoResultFromFourAnswers() {
        tokens(5).subList(0, 4).forEach(token -> links.answer(token, all(2)));
        close();
        assertThat(history().results()).isEmpty();
        assertThat(history().latestOver()).isPresent();
    }

    @Test
    void isOverAfterItsLastDayWithoutAnybodyClosingIt() {
        var given = tokens(6);
        given.subList(0, 5).forEach(token -> links.answer(token, all(2)));
        runOut();
        assertThat(history().open()).isEmpty();
        assertThat(history().results()).hasSize(1);
        assertThat(links.find(given.get(5))).isEmpty();
        assertThat(refused(() -> links.answer(given.get(5), all(2)))).isEqualTo("review-link-over");
        open(manager, UUID.randomUUID());
        assertThat(history().reviews()).hasSize(2);
        assertThat(history().open()).isPresent();
        assertThat(history().results()).hasSize(1);
    }

    private void runOut() {
        db.transaction(inside -> inside.dsl()
                .update(TEAM_REVIEW)
                .set(TEAM_REVIEW.OPENED_ON, today.minusDays(9))
                .set(TEAM_REVIEW.OPEN_UNTIL, today.minusDays(2))
                .where(TEAM_REVIEW.ROLE_ID.eq(role))
                .execute());
    }

    @Test
    void aLinkWorksOnceAndLooksLikeNoneAfterwards() {
        var token = tokens(5).getFirst();
        assertThat(links.find(token)).hasValueSatisfying(asked -> {
            assertThat(asked.openUntil()).isEqualTo(today.plusDays(14));
            assertThat(asked.hostName()).startsWith("Sample");
        });
        links.answer(token, all(1));
        assertThat(links.find(token)).isEmpty();
        assertThat(links.find("nothing")).isEmpty();
        assertThat(refused(() -> links.answer(token, all(1)))).isEqualTo("review-link-over");
        assertThat(refused(() -> links.answer("nothing", all(1)))).isEqualTo("review-link-over");
        assertThat(rows(TEAM_REVIEW_MARK.ROLE_ID)).isEqualTo(10);
    }

    @Test
    void aLinkSentEightTimesAtOnceCountsOnce() throws Exception {
        var token = tokens(5).getFirst();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var outcomes = IntStream.range(0, 8)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> outcome(token), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(outcomes).filteredOn("taken"::equals).hasSize(1);
        }
        assertThat(rows(TEAM_REVIEW_MARK.ROLE_ID)).isEqualTo(10);
    }

    private String outcome(String token) {
        try {
            links.answer(token, all(1));
            return "taken";
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }

    @Test
    void anAnswerWithAGapUsesNoLinkUp() {
        var token = tokens(5).getFirst();
        var gap = all(1);
        gap.set(4, null);
        assertThat(refused(() -> links.answer(token, gap))).isEqualTo("checkin-answers");
        assertThat(links.find(token)).isPresent();
        assertThat(rows(TEAM_REVIEW_MARK.ROLE_ID)).isZero();
    }

    @Test
    void nothingJoinsAnAnswerToALinkOrAPerson() {
        var given = tokens(5);
        int trail = events();
        Sample.run(manager, () -> links.answer(given.getFirst(), List.of(0, 1, 2, 3, 0, 1, 2, 3, 0, 1)));
        Sample.run(lead, () -> links.answer(given.get(1), all(2)));
        assertThat(events()).isEqualTo(trail);
        assertThat(personsIn(DRAFT.PERSON_ID)).isZero();
        assertThat(db.fetchCount(IDEMPOTENCY_KEY, IDEMPOTENCY_KEY.PERSON_ID.eq(manager.personId())))
                .isZero();
        assertThat(rows(TEAM_REVIEW_LINK.ROLE_ID)).isEqualTo(3);
        assertThat(TEAM_REVIEW_MARK.fieldStream().map(Field::getName))
                .containsExactlyInAnyOrder("id", "team_review_id", "role_id", "place", "tenths");
        assertThat(TEAM_REVIEW_LINK.fieldStream().map(Field::getName))
                .containsExactlyInAnyOrder("digest", "team_review_id", "role_id");
        assertThat(db.select(TEAM_REVIEW_LINK.DIGEST)
                        .from(TEAM_REVIEW_LINK)
                        .where(TEAM_REVIEW_LINK.ROLE_ID.eq(role))
                        .and(scopes.unlimited("test"))
                        .fetchSet(TEAM_REVIEW_LINK.DIGEST))
                .doesNotContainAnyElementsOf(given)
                .doesNotContain(LinkToken.digest(given.getFirst()));
    }

    private int events() {
        return db.fetchCount(TRAIL_EVENT, TRAIL_EVENT.ROLE_ID.eq(role));
    }

    private int personsIn(Field<Long> person) {
        return db.fetchCount(DRAFT, person.in(manager.personId(), lead.personId()));
    }

    @Test
    void numbersOfMarksTellNeitherOrderNorWhichBelongTogether() {
        var given = tokens(6);
        given.forEach(token -> links.answer(token, all(1)));
        var ids = db.select(TEAM_REVIEW_MARK.ID, TEAM_REVIEW_MARK.PLACE)
                .from(TEAM_REVIEW_MARK)
                .where(TEAM_REVIEW_MARK.ROLE_ID.eq(role))
                .and(scopes.unlimited("test"))
                .orderBy(TEAM_REVIEW_MARK.ID)
                .fetch();
        var neighbours = new HashSet<Integer>();
        for (int at = 1; at < ids.size(); at++) {
            assertThat(ids.get(at).value1() - ids.get(at - 1).value1()).isGreaterThan(10_000);
            neighbours.add(ids.get(at).value2() - ids.get(at - 1).value2());
        }
        assertThat(ids).hasSize(60);
        assertThat(neighbours).hasSizeGreaterThan(5);
    }

    @Test
    void opensOneAtATime() {
        var key = UUID.randomUUID();
        long first = open(manager, key);
        assertThat(open(manager, key)).isEqualTo(first);
        assertThat(refused(() -> open(lead, UUID.randomUUID()))).isEqualTo("review-open");
        close();
        assertThat(open(lead, UUID.randomUUID())).isNotEqualTo(first);
    }

    @Test
    void closingEndsLinksForGood() {
        var given = tokens(6);
        links.answer(given.getFirst(), all(1));
        close();
        assertThat(rows(TEAM_REVIEW_LINK.ROLE_ID)).isZero();
        assertThat(refused(() -> links.answer(given.get(1), all(1)))).isEqualTo("review-link-over");
    }

    @Test
    void givesLinksToTheVersionThatWasSeen() {
        long id = open(manager, UUID.randomUUID());
        Sample.run(manager, () -> reviews.giveLinks(id, 5, 0));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(manager, () -> reviews.giveLinks(id, 5, 0)));
        assertThat(refused(() -> Sample.run(manager, () -> reviews.giveLinks(id, 196, 1))))
                .isEqualTo("review-links-many");
        assertThat(rows(TEAM_REVIEW_LINK.ROLE_ID)).isEqualTo(5);
        assertThat(history().open().orElseThrow().links()).isEqualTo(5);
    }

    @Test
    void isRunByThoseWhoRunTheRoleAndTheirLeadAlone() {
        long id = open(manager, UUID.randomUUID());
        var stranger = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Sample.run(stranger, () -> reviews.close(id, 0)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Sample.as(stranger, () -> reviews.history(role)));
        var observer = sample.person(OBSERVER, network);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.as(observer, () -> reviews.history(role)));
    }

    @Test
    void nobodyEntersAReviewOfThePast() {
        var round = new PastReviews.Round(role, manager.personId(), today.minusDays(9), today.minusDays(2));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(manager, () -> past.hold(round, List.of(all(1)))));
    }

    @OnEmbedded
    static class EmbeddedTest extends TeamReviewServiceContract {}

    @OnMySql
    static class MySqlTest extends TeamReviewServiceContract {}
}
