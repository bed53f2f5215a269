package org.rolebridge.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.db.Tables.TRAIL_EVENT;
import static org.rolebridge.db.Tables.TRAIL_TEXT;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.db.tables.records.TrailEventRecord;
import org.rolebridge.shared.Change;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.Forgotten;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.WorkRoleDetails;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

abstract class TrailContract {

    /** Facts about no record that exists, for tests of the chain itself. */
    private static final AtomicLong NUMBER = new AtomicLong(1_000_000);

    @Autowired
    DSLContext db;

    @Autowired
    Sample sample;

    @Autowired
    WorkRoleService roles;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    TransactionTemplate transaction;

    private SignedInPerson manager;
    private long host;

    @BeforeEach
    void meetManager() {
        host = sample.organisation(PRIMARY_CARE_NETWORK);
        manager = sample.person(CARE_MANAGER, host);
    }

    @Test
    void eventsOfOneCommandShareItsIdAndActor() {
        var events = ofRole(registered());
        assertThat(events).extracting(TrailEventRecord::getEntity).contains("work_role", "work_role_party");
        assertThat(events)
                .extracting(TrailEventRecord::getCommandId)
                .containsOnly(events.getFirst().getCommandId());
        assertThat(events).extracting(TrailEventRecord::getPersonId).containsOnly(manager.personId());
        assertThat(events).extracting(TrailEventRecord::getActorKind).containsOnly("PERSON");
    }

    @Test
    void aRecordHasOneEventHoweverOftenACommandWritesIt() {
        var events = ofRole(registered());
        assertThat(events)
                .extracting(event -> event.getEntity() + " " + event.getEntityId())
                .doesNotHaveDuplicates();
    }

    @Test
    void twoWritesOfOneRecordBecomeOneFromFirstBeforeToLastAfter() {
        long id = NUMBER.incrementAndGet();
        transaction.executeWithoutResult(status -> {
            facts.publishEvent(new Fact("export", id, null, null, "exported", List.of(new Change("rows", 1, 2))));
            facts.publishEvent(new Fact("export", id, null, null, "exported", List.of(new Change("rows", 2, 3))));
        });
        assertThat(of("export", id)).singleElement().returns("rows\t=1\t=3\n", TrailEventRecord::getChanges);
    }

    @Test
    void tellsTheOrganisationOfAParty() {
        long council = sample.organisation(COUNCIL);
        long id = sample.role(host, sample.partner(council));
        assertThat(ofRole(id))
                .filteredOn(event -> event.getEntity().equals("work_role_party"))
                .extracting(TrailEventRecord::getOrganisationId)
                .containsExactlyInAnyOrder(host, council);
    }

    @Test
    void tellsBeforeAndAfterButTextsOnlyAsDigests() {
        long id = registered();
        var read = Sample.as(manager, () -> roles.get(id));
        var details =
                new WorkRoleDetails("Secret new title", read.purpose(), read.startedOn(), 60, false, read.version());
        Sample.run(manager, () -> roles.describe(id, details));
        var changes = ofRole(id).getLast().getChanges();
        assertThat(changes)
                .contains("intendedShare\t=75\t=60")
                .doesNotContain("Secret")
                .containsPattern("title\t#\\w{64}\t#\\w{64}");
        assertThat(texts(id)).contains("Secret new title", read.title());
    }

    @Test
    void digestsProveTheTextsBesideThem() {
        var rows = db.selectFrom(TRAIL_TEXT)
                .where(TRAIL_TEXT.ENTITY_ID.eq(registered()))
                .fetch();
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.getDigest()).isEqualTo(ChangeText.digest(row.getSalt(), row.getContent())));
    }

    @Test
    void aRollbackWritesNothing() {
        long id = NUMBER.incrementAndGet();
        transaction.executeWithoutResult(status -> {
            facts.publishEvent(fact(id));
            status.setRollbackOnly();
        });
        assertThat(of("export", id)).isEmpty();
    }

    @Test
    void refusesAFactOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> facts.publishEvent(fact(NUMBER.incrementAndGet())));
    }

    @Test
    void storedHashesAreWhatTheContentsSay() {
        registered();
        var chain = Chain.stored(db);
        assertThat(chain.events()).isNotEmpty();
        assertThat(chain.firstBreak()).isZero();
    }

    @Test
    void theChainStillVerifiesWhenItHasForgottenTexts() {
        long id = registered();
        transaction.executeWithoutResult(status -> facts.publishEvent(new Forgotten("work_role", id)));
        assertThat(texts(id)).isNotEmpty().containsOnlyNulls();
        assertThat(Chain.stored(db).firstBreak()).isZero();
    }

    @Test
    void forgetsWhatTheSameCommandSaysToo() {
        long id = NUMBER.incrementAndGet();
        transaction.executeWithoutResult(status -> {
            facts.publishEvent(
                    new Fact("export", id, null, null, "exported", List.of(new Change("name", null, "Secret"))));
            facts.publishEvent(new Forgotten("export", id));
        });
        assertThat(of("export", id)).hasSize(1);
        assertThat(db.fetchCount(TRAIL_TEXT, TRAIL_TEXT.CONTENT.eq("Secret"))).isZero();
    }

    @Test
    void aChangedEventBreaksTheChainWhereItStands() {
        registered();
        var chain = Chain.stored(db);
        var forged = chain.events().get(2);
        forged.setAction("forged");
        assertThat(chain.firstBreak()).isEqualTo(forged.getId());
    }

    private long registered() {
        var entry = sample.registration(host);
        return Sample.as(manager, () -> roles.register(entry));
    }

    private static Fact fact(long id) {
        return new Fact("export", id, null, null, "exported", List.of(new Change("rows", null, 1)));
    }

    private Result<TrailEventRecord> ofRole(long roleId) {
        return db.selectFrom(TRAIL_EVENT)
                .where(TRAIL_EVENT.ROLE_ID.eq(roleId))
                .orderBy(TRAIL_EVENT.ID)
                .fetch();
    }

    private Result<TrailEventRecord> of(String entity, long id) {
        return db.selectFrom(TRAIL_EVENT)
                .where(TRAIL_EVENT.ENTITY.eq(entity))
                .and(TRAIL_EVENT.ENTITY_ID.eq(id))
                .fetch();
    }

    private List<String> texts(long roleId) {
        return db.selectFrom(TRAIL_TEXT)
                .where(TRAIL_TEXT.ENTITY.eq("work_role"))
                .and(TRAIL_TEXT.ENTITY_ID.eq(roleId))
                .fetch(TRAIL_TEXT.CONTENT);
    }

    @OnEmbedded
    static class EmbeddedTest extends TrailContract {}

    @OnMySql
    static class MySqlTest extends TrailContract {}
}
