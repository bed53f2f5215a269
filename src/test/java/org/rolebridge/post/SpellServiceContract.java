package org.rolebridge.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.testing.Sample.START;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.trail.HistoryChange;
import org.rolebridge.trail.TrailService;
import org.springframework.beans.factory.annotation.Autowired;

abstract class SpellServiceContract {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @Autowired
    PostService posts;

    @Autowired
    SpellService spells;

    @Autowired
    TrailService trail;

    @Autowired
    Sample sample;

    PostScene scene;
    long postId;

    @BeforeEach
    void setScene() {
        scene = new PostScene(sample);
        postId = Sample.as(scene.manager, () -> posts.add(scene.opening("37.5")));
    }

    long start(String reference, String hours, LocalDate from) {
        return Sample.as(scene.manager, () -> spells.start(scene.person(postId, reference, hours, from, null)));
    }

    private PersonInPost person(long spellId) {
        return Sample.as(scene.manager, () -> spells.get(spellId));
    }

    private void assertRefused(String rule, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(scene.manager, work))
                .returns(rule, RuleViolation::code);
    }

    @Test
    void letsTwoPeopleShareAPost() {
        start("LW-1", "20", START);
        start("LW-2", "17.5", START);
        assertThat(Sample.as(scene.manager, () -> posts.get(postId)).wteVacant(START))
                .isZero();
    }

    @Test
    void refusesMoreHoursThanThePostHas() {
        start("LW-1", "20", START);
        assertRefused("spell-over-hours", () -> spells.start(scene.person(postId, "LW-2", "17.51", OCTOBER, null)));
    }

    @Test
    void fillsAPostOnTheDayAfterSomebodyLeft() {
        long first = start("LW-1", "37.5", START);
        Sample.run(scene.manager, () -> spells.end(first, OCTOBER.minusDays(1), 0));
        start("LW-2", "37.5", OCTOBER);
        assertThat(Sample.as(scene.manager, () -> posts.get(postId)).filled()).hasSize(1);
    }

    @Test
    void refusesTheDayOnWhichSomebodyIsStillThere() {
        long first = start("LW-1", "37.5", START);
        Sample.run(scene.manager, () -> spells.end(first, OCTOBER, 0));
        assertRefused("spell-over-hours", () -> spells.start(scene.person(postId, "LW-2", "37.5", OCTOBER, null)));
    }

    @Test
    void refusesTimeBeforeThePostOpened() {
        assertRefused(
                "spell-before-post", () -> spells.start(scene.person(postId, "LW-1", "20", START.minusDays(1), null)));
    }

    @Test
    void refusesTimeAfterThePostClosed() {
        Sample.run(scene.manager, () -> posts.close(postId, OCTOBER, 0));
        assertRefused("spell-after-post", () -> spells.start(scene.person(postId, "LW-1", "20", START, null)));
    }

    @Test
    void refusesTheSamePersonTwiceAtATime() {
        start("LW-1", "10", START);
        assertRefused("spell-twice", () -> spells.start(scene.person(postId, "lw-1", "10", OCTOBER, null)));
    }

    @Test
    void knowsThePersonAgain() {
        long first = start("LW-1", "37.5", START);
        Sample.run(scene.manager, () -> spells.end(first, OCTOBER.minusMonths(1), 0));
        long second = start("LW-1", "37.5", OCTOBER);
        assertThat(person(second).worker()).isEqualTo(person(first).worker());
    }

    @Test
    void refusesNames() {
        assertRefused("reference-is-name", () -> spells.start(scene.person(postId, "Jane Smith", "20", START, null)));
    }

    @Test
    void refusesAnEmployerOutsideTheRole() {
        long council = sample.organisation(COUNCIL);
        var entry = new SpellEntry(UUID.randomUUID(), postId, council, "LW-1", BigDecimal.TEN, START, null);
        assertRefused("post-employer-not-party", () -> spells.start(entry));
    }

    @Test
    void keepsFormerHoursWhenTheyChange() {
        long id = start("LW-1", "37.5", START);
        Sample.run(
                scene.manager,
                () -> spells.changeHours(id, new HoursChange(UUID.randomUUID(), OCTOBER, new BigDecimal("22.5"), 0)));
        assertThat(person(id).hours())
                .extracting(SpellTerms::hours, SpellTerms::validFrom, SpellTerms::validTo)
                .containsExactly(
                        tuple(new BigDecimal("37.50"), START, OCTOBER.minusDays(1)),
                        tuple(new BigDecimal("22.50"), OCTOBER, null));
    }

    @Test
    void refusesMoreHoursThanAreFree() {
        long id = start("LW-1", "20", START);
        start("LW-2", "10", START);
        assertRefused(
                "spell-over-hours",
                () -> spells.changeHours(id, new HoursChange(UUID.randomUUID(), OCTOBER, new BigDecimal("27.6"), 0)));
    }

    @Test
    void refusesAStaleChangeOfHours() {
        long id = start("LW-1", "37.5", START);
        Sample.run(
                scene.manager,
                () -> spells.changeHours(id, new HoursChange(UUID.randomUUID(), OCTOBER, BigDecimal.TEN, 0)));
        var stale = new HoursChange(UUID.randomUUID(), OCTOBER.plusDays(9), BigDecimal.ONE, 0);
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(scene.manager, () -> spells.changeHours(id, stale)));
    }

    @Test
    void refusesAnEndBeforeLaterHours() {
        long id = start("LW-1", "37.5", START);
        Sample.run(
                scene.manager,
                () -> spells.changeHours(id, new HoursChange(UUID.randomUUID(), OCTOBER, BigDecimal.TEN, 0)));
        assertRefused("spell-ends-before-hours", () -> spells.end(id, OCTOBER.minusDays(1), 0));
    }

    @Test
    void correctsATimeInPostAndItsHours() {
        long id = start("LW-1", "37.5", START.plusDays(9));
        Sample.run(scene.manager, () -> spells.correct(id, START, OCTOBER, BigDecimal.TEN, 0));
        assertThat(person(id).spell())
                .extracting(Spell::startedOn, Spell::endedOn)
                .containsExactly(START, OCTOBER);
        assertThat(person(id).hours())
                .extracting(SpellTerms::hours, SpellTerms::validFrom, SpellTerms::validTo)
                .containsExactly(tuple(new BigDecimal("10.00"), START, OCTOBER));
    }

    @Test
    void refusesACorrectionThatMeetsTheNextPerson() {
        long first = start("LW-1", "37.5", START);
        Sample.run(scene.manager, () -> spells.end(first, OCTOBER.minusDays(1), 0));
        start("LW-2", "37.5", OCTOBER);
        assertRefused("spell-over-hours", () -> spells.correct(first, START, null, new BigDecimal("37.5"), 1));
    }

    @Test
    void refusesToEndAStaleTimeInPost() {
        long id = start("LW-1", "37.5", START);
        Sample.run(scene.manager, () -> spells.end(id, OCTOBER, 0));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(scene.manager, () -> spells.end(id, OCTOBER.plusDays(1), 0)));
    }

    @Test
    void putsAMistypedReferenceRight() {
        long id = start("LW-41", "20", START);
        Sample.run(scene.manager, () -> spells.correctReference(id, "LW-14", 0));
        assertThat(person(id).worker()).returns("LW-14", Worker::reference).returns(1, Worker::version);
    }

    @Test
    void tellsTheHistoryWhatTheReferenceWas() {
        long id = start("LW-41", "20", START);
        Sample.run(scene.manager, () -> spells.correctReference(id, "LW-14", 0));
        assertThat(Sample.as(
                        scene.manager, () -> trail.ofRole(person(id).spell().roleId(), Long.MAX_VALUE)))
                .anySatisfy(event -> assertThat(event.changes())
                        .containsExactly(new HistoryChange("reference", "LW-41", "LW-14", false)));
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Smith, reference-is-name",
        "jane@example.org, reference-is-address",
        "QQ 12 34 56 C, reference-is-national-number",
        "LW-2, worker-reference-taken",
    })
    void refusesACorrectionThatWouldNotDoForANewPerson(String reference, String rule) {
        long id = start("LW-1", "20", START);
        start("LW-2", "10", START);
        assertRefused(rule, () -> spells.correctReference(id, reference, 0));
    }

    @Test
    void refusesAStaleCorrectionOfAReference() {
        long id = start("LW-1", "20", START);
        Sample.run(scene.manager, () -> spells.correctReference(id, "LW-2", 0));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(scene.manager, () -> spells.correctReference(id, "LW-3", 0)));
    }

    @OnEmbedded
    static class EmbeddedTest extends SpellServiceContract {}

    @OnMySql
    static class MySqlTest extends SpellServiceContract {

        @Test
        void keepsTheHoursWhenManyStartAtOnce() {
            var outcome = Race.of(12, number -> start("LW-" + number, "12.5", START));
            assertThat(outcome.won()).isEqualTo(3);
            assertThat(outcome.refusals()).containsOnly("spell-over-hours").hasSize(9);
        }

        @Test
        void makesOneWorkerWhenTheSameReferenceComesTwiceAtOnce() {
            long other = Sample.as(scene.manager, () -> posts.add(scene.opening("37.5")));
            var ids = new long[] {postId, other};
            Race.of(
                    2,
                    number -> Sample.as(
                            scene.manager, () -> spells.start(scene.person(ids[number], "LW-9", "10", START, null))));
            assertThat(Sample.as(scene.manager, () -> spells.ofRole(scene.roleId)))
                    .hasSize(2)
                    .extracting(person -> person.worker().id())
                    .doesNotContainNull()
                    .containsOnly(Sample.as(scene.manager, () -> spells.ofRole(scene.roleId))
                            .getFirst()
                            .worker()
                            .id());
        }
    }
}
