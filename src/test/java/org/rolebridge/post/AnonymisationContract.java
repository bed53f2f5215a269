package org.rolebridge.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.db.Tables.TRAIL_TEXT;
import static org.rolebridge.testing.Sample.START;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.Settings;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.PartyEntry;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

abstract class AnonymisationContract {

    private static final LocalDate LEFT = START.plusDays(1);

    @Autowired
    WorkerRepository repository;

    @Autowired
    PostService posts;

    @Autowired
    SpellService spells;

    @Autowired
    Settings settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Autowired
    Sample sample;

    PostScene scene;
    long postId;

    @BeforeEach
    void setScene() {
        scene = new PostScene(sample);
        postId = Sample.as(scene.manager, () -> posts.add(scene.opening("37.5")));
    }

    @Test
    void takesTheReferenceAwayAndLeavesTheTimeInPost() {
        long id = gone("LW-77");
        anonymise(id);
        var after = person(id);
        assertThat(after.worker().reference())
                .isEqualTo("Anonymous " + after.worker().id());
        assertThat(after.spell().endedOn()).isEqualTo(LEFT);
        assertThat(after.latestHours().hours()).isEqualByComparingTo("20");
    }

    @Test
    void leavesNoTraceOfTheReferenceInTheHistory() {
        long id = gone("LW-77");
        long worker = person(id).worker().id();
        assertThat(remembered(worker)).contains("LW-77");
        anonymise(id);
        assertThat(remembered(worker)).isNotEmpty().containsOnlyNulls();
    }

    @Test
    void doesItOnceHoweverOftenItIsAsked() {
        long id = gone("LW-77");
        anonymise(id);
        var first = person(id).worker();
        anonymise(id);
        assertThat(person(id).worker()).isEqualTo(first);
    }

    @Test
    void keepsTheReferenceOfSomebodyInPost() {
        long id = Sample.as(scene.manager, () -> spells.start(scene.person(postId, "LW-1", "20", START, null)));
        assertRefused("worker-in-post", id);
    }

    @Test
    void keepsTheReferenceThatOthersUseToo() {
        long id = gone("LW-1");
        long elsewhere = sample.organisation(OrganisationType.COUNCIL);
        var employer = new PartyEntry(scene.host, PartyRelation.EMPLOYER, Side.HEALTH);
        long role = sample.role(elsewhere, employer);
        var other = sample.person(CARE_MANAGER, elsewhere);
        var opening = new PostOpening(UUID.randomUUID(), role, null, START, PostScene.terms("20"));
        long post = Sample.as(other, () -> posts.add(opening));
        var again = new SpellEntry(UUID.randomUUID(), post, scene.host, "LW-1", BigDecimal.TEN, START, LEFT);
        long theirs = Sample.as(other, () -> spells.start(again));
        assertRefused("worker-known-elsewhere", other, theirs);
        anonymise(id);
        assertThat(Sample.as(other, () -> spells.get(theirs)).worker().anonymisedOn())
                .isNotNull();
    }

    @Test
    void letsReferencesGoByThemselvesWhenTheirTimeIsOver() {
        long early = gone("LW-1");
        long late = Sample.as(
                scene.manager, () -> spells.start(scene.person(postId, "LW-2", "5", START, LEFT.plusDays(2))));
        retentionOn(LEFT.plusYears(Retention.USUAL_YEARS)).anonymiseWhoLeftLongAgo();
        assertThat(person(early).worker().anonymisedOn()).isNull();
        retentionOn(LEFT.plusYears(Retention.USUAL_YEARS).plusDays(1)).anonymiseWhoLeftLongAgo();
        assertThat(person(early).worker().anonymisedOn()).isNotNull();
        assertThat(person(late).worker().anonymisedOn()).isNull();
    }

    @Test
    void saysHowLongAReferenceIsKept() {
        var left = person(gone("LW-1")).spell();
        assertThat(Sample.as(scene.manager, () -> spells.keptUntil(left)))
                .isEqualTo(LEFT.plusYears(Retention.USUAL_YEARS));
    }

    private Retention retentionOn(LocalDate day) {
        var clock = Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new Retention(repository, settings, transaction, clock);
    }

    private long gone(String reference) {
        return Sample.as(scene.manager, () -> spells.start(scene.person(postId, reference, "20", START, LEFT)));
    }

    private PersonInPost person(long spellId) {
        return Sample.as(scene.manager, () -> spells.get(spellId));
    }

    private void anonymise(long spellId) {
        Sample.run(scene.manager, () -> spells.anonymise(spellId));
    }

    private List<String> remembered(long workerId) {
        return db.selectFrom(TRAIL_TEXT)
                .where(TRAIL_TEXT.ENTITY.eq("worker"))
                .and(TRAIL_TEXT.ENTITY_ID.eq(workerId))
                .fetch(TRAIL_TEXT.CONTENT);
    }

    private void assertRefused(String rule, long spellId) {
        assertRefused(rule, scene.manager, spellId);
    }

    private void assertRefused(String rule, SignedInPerson person, long spellId) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(person, () -> spells.anonymise(spellId)))
                .returns(rule, RuleViolation::code);
    }

    @OnEmbedded
    static class EmbeddedTest extends AnonymisationContract {}

    @OnMySql
    static class MySqlTest extends AnonymisationContract {}
}
