package org.rolebridge.workrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.db.Tables.TRAIL_EVENT;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

abstract class RoleKindServiceContract {

    @Autowired
    RoleKindService kinds;

    @Autowired
    WorkRoleService roles;

    @Autowired
    DSLContext db;

    @Autowired
    Sample sample;

    @Autowired
    Clock clock;

    private long mine;
    private long theirs;
    private SignedInPerson manager;
    private SignedInPerson stranger;
    private SignedInPerson administrator;

    @BeforeEach
    void twoStrangers() {
        mine = sample.organisation(PRIMARY_CARE_NETWORK);
        theirs = sample.organisation(COUNCIL);
        manager = sample.person(CARE_MANAGER, mine);
        stranger = sample.person(CARE_MANAGER, theirs);
        administrator = sample.person(ADMINISTRATOR, mine);
    }

    private long local(SignedInPerson person, long organisationId) {
        return Sample.as(
                person,
                () -> kinds.addLocal(UUID.randomUUID(), organisationId, "Kind " + UUID.randomUUID(), "For a test."));
    }

    @Test
    void exportsTheCatalogueWithoutFormulas() {
        var name = "=Kind " + UUID.randomUUID();
        Sample.run(
                administrator,
                () -> kinds.addToCatalogue(
                        UUID.randomUUID(),
                        new RoleKindDetails(
                                sample.jurisdiction("GB-ENG"), name, "A test.", null, null, null, Sample.START)));
        local(manager, mine);
        var csv = new ByteArrayOutputStream();
        Sample.run(administrator, () -> kinds.export(List.of("Jurisdiction", "Kind"), csv));
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .contains("England,'" + name + ",A test.,,,," + Sample.START)
                .doesNotContain("For a test.");
        assertThat(db.fetchCount(
                        TRAIL_EVENT,
                        TRAIL_EVENT.ENTITY.eq("export").and(TRAIL_EVENT.PERSON_ID.eq(administrator.personId()))))
                .isEqualTo(1);
    }

    private static RoleKindDetails details(long jurisdictionId, LocalDate from) {
        return new RoleKindDetails(jurisdictionId, "Kind " + UUID.randomUUID(), "A test.", "None", null, null, from);
    }

    private long shared(LocalDate from) {
        var details = details(sample.jurisdiction("GB-ENG-PC"), from);
        return Sample.as(administrator, () -> kinds.addToCatalogue(UUID.randomUUID(), details));
    }

    private Registration registration(long kindId, PartyEntry... parties) {
        var form = sample.registration(mine, parties);
        return new Registration(
                form.key(),
                kindId,
                form.title(),
                form.purpose(),
                form.startedOn(),
                mine,
                Side.HEALTH,
                form.parties(),
                form.posts());
    }

    private void assertRefused(String rule, long kindId) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(manager, () -> roles.register(registration(kindId))))
                .returns(rule, RuleViolation::code);
    }

    @Test
    void registersARoleOfOnesOwnKind() {
        long kind = local(manager, mine);
        long id = Sample.as(manager, () -> roles.register(registration(kind)));
        assertThat(Sample.as(manager, () -> roles.get(id)).roleKindId()).isEqualTo(kind);
    }

    @Test
    void refusesTheKindOfAStranger() {
        assertRefused("role-kind-unknown", local(stranger, theirs));
    }

    @Test
    void refusesAKindThatWasRetired() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        long kind = shared(yesterday.minusYears(1));
        Sample.run(administrator, () -> kinds.retire(kind, yesterday, 0));
        assertRefused("role-kind-retired", kind);
    }

    @Test
    void refusesAKindToCome() {
        assertRefused("role-kind-to-come", shared(LocalDate.now(clock).plusDays(2)));
    }

    @Test
    void looksAbsentToAStranger() {
        long kind = local(stranger, theirs);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Sample.run(manager, () -> kinds.get(kind)));
    }

    @Test
    void isKnownToThePartnerOfARole() {
        long kind = local(manager, mine);
        Sample.run(manager, () -> roles.register(registration(kind, sample.partner(theirs))));
        assertThat(Sample.as(stranger, () -> kinds.get(kind)).id()).isEqualTo(kind);
    }

    @Test
    void addsALocalKindOnceHoweverOftenTheSameFormIsSent() {
        var key = UUID.randomUUID();
        long first = Sample.as(manager, () -> kinds.addLocal(key, mine, "Twice", "For a test."));
        assertThat(Sample.as(manager, () -> kinds.addLocal(key, mine, "Twice", "For a test.")))
                .isEqualTo(first);
    }

    @Test
    void addsToTheCatalogueOnceHoweverOftenTheSameFormIsSent() {
        var key = UUID.randomUUID();
        var details = details(sample.jurisdiction("GB-ENG-PC"), Sample.START);
        long first = Sample.as(administrator, () -> kinds.addToCatalogue(key, details));
        assertThat(Sample.as(administrator, () -> kinds.addToCatalogue(key, details)))
                .isEqualTo(first);
    }

    @Test
    void offersKindsOfTheCallersCountry() {
        var lead = sample.person(HR_LEAD, sample.organisation(INTEGRATED_CARE_BOARD));
        assertThat(Sample.as(lead, kinds::around))
                .extracting(RoleKind::code)
                .contains("trusted-assessor")
                .doesNotContain("patient-navigator");
    }

    @OnEmbedded
    static class EmbeddedTest extends RoleKindServiceContract {}

    @OnMySql
    static class MySqlTest extends RoleKindServiceContract {}
}
