package org.rolebridge.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.SUB_ICB;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.db.Tables;
import org.rolebridge.organisation.OrganisationEditService.OrganisationRevision;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class OrganisationEditContract {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 31);

    @Autowired
    OrganisationService organisations;

    @Autowired
    OrganisationEditService edits;

    @Autowired
    Sample sample;

    @Autowired
    DSLContext db;

    @Test
    void renamesAndFindsByTheNewName() {
        var id = sample.organisation(COUNCIL);
        Sample.run(administrator(), () -> edits.revise(id, revision(id, "Fernleigh Borough " + id, 0)));
        assertThat(find("Fernleigh " + id)).containsExactly(id);
    }

    @Test
    void forgetsTheOldName() {
        var id = sample.organisation(COUNCIL);
        Sample.run(administrator(), () -> edits.revise(id, revision(id, "Oldbury " + id, 0)));
        Sample.run(administrator(), () -> edits.revise(id, revision(id, "Newbury " + id, 1)));
        assertThat(find("Oldbury " + id)).isEmpty();
    }

    @Test
    void refusesAStaleRevisionAndShowsBothVersions() {
        var id = sample.organisation(COUNCIL);
        Sample.run(administrator(), () -> edits.revise(id, revision(id, "First", 0)));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(administrator(), () -> edits.revise(id, revision(id, "Second", 0))))
                .satisfies(stale ->
                        assertThat(((Organisation) stale.typed()).name()).isEqualTo("Second"))
                .satisfies(stale ->
                        assertThat(((Organisation) stale.stored()).name()).isEqualTo("First"));
    }

    @Test
    void deniesACareManager() {
        var id = sample.organisation(COUNCIL);
        var manager = sample.person(Profile.CARE_MANAGER, id);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(manager, () -> edits.revise(id, revision(id, "Mine", 0))));
    }

    @Test
    void refusesAnEmptyName() {
        var id = sample.organisation(COUNCIL);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(administrator(), () -> edits.revise(id, revision(id, " ", 0))))
                .returns("organisation-name-length", RuleViolation::code);
    }

    @Test
    void putsASuccessorAboveWhatItTookOver() {
        var old = sample.organisation(INTEGRATED_CARE_BOARD);
        var member = sample.organisation(SUB_ICB, old);
        var next = sample.organisation(INTEGRATED_CARE_BOARD);
        close(old, next);
        assertThat(ancestors(member)).contains(old, next);
    }

    @Test
    void letsAllSuccessorsOfASplitRead() {
        var old = sample.organisation(INTEGRATED_CARE_BOARD);
        var north = sample.organisation(INTEGRATED_CARE_BOARD);
        var south = sample.organisation(INTEGRATED_CARE_BOARD);
        close(old, north, south);
        assertThat(ancestors(old)).contains(north, south);
    }

    @Test
    void refusesToCloseTwice() {
        var id = sample.organisation(COUNCIL);
        close(id);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(administrator(), () -> edits.close(id, LAST_DAY, Set.of(), 1)))
                .returns("organisation-already-closed", RuleViolation::code);
    }

    @Test
    void reopens() {
        var id = sample.organisation(COUNCIL);
        close(id);
        var open = Sample.as(administrator(), () -> edits.reopen(id, 1));
        assertThat(open)
                .returns(null, Organisation::closedOn)
                .returns(Organisation.Status.ACTIVE, Organisation::status);
    }

    @Test
    void refusesToTurnTheHierarchyRound() {
        var upper = sample.organisation(COUNCIL);
        var lower = sample.organisation(COUNCIL, upper);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(administrator(), () -> edits.link(upper, lower, LinkKind.PART_OF, null)))
                .returns("organisation-parent-below", RuleViolation::code);
    }

    @Test
    void takesAnOrganisationOutOfItsParentsReachWhenALinkEnds() {
        var parent = sample.organisation(COUNCIL);
        var child = sample.organisation(COUNCIL, parent);
        var link = Sample.as(administrator(), () -> organisations.linksUpwards(child))
                .getFirst();
        Sample.run(administrator(), () -> edits.endLink(link.id(), LAST_DAY, link.version()));
        assertThat(ancestors(child)).containsExactly(child);
    }

    @Test
    void refusesToEndALinkThatSomebodyChanged() {
        var child = sample.organisation(COUNCIL, sample.organisation(COUNCIL));
        var link = Sample.as(administrator(), () -> organisations.linksUpwards(child))
                .getFirst();
        Sample.run(administrator(), () -> edits.endLink(link.id(), LAST_DAY, link.version()));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(
                        administrator(), () -> edits.endLink(link.id(), LAST_DAY.plusDays(1), link.version())));
    }

    @Test
    void refusesACodeThatBelongsToAnother() {
        var first = sample.organisation(COUNCIL);
        var code = OrganisationCode.of(IdentifierScheme.LOCAL, "edit-" + first);
        Sample.run(administrator(), () -> edits.addCode(first, code));
        var second = sample.organisation(COUNCIL);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(administrator(), () -> edits.addCode(second, code)))
                .returns("organisation-code-taken", RuleViolation::code);
    }

    @Test
    void listsMembersAndPredecessorsApart() {
        var next = sample.organisation(INTEGRATED_CARE_BOARD);
        var member = sample.organisation(SUB_ICB, next);
        var old = sample.organisation(INTEGRATED_CARE_BOARD);
        close(old, next);
        var window = new Window(0, 10);
        assertThat(Sample.as(administrator(), () -> organisations.linksDownwards(next, false, window)))
                .extracting(OrganisationLink::childId)
                .containsExactly(member);
        assertThat(Sample.as(administrator(), () -> organisations.linksDownwards(next, true, window)))
                .extracting(OrganisationLink::childId)
                .containsExactly(old);
    }

    private SignedInPerson administrator() {
        return sample.administrator();
    }

    private OrganisationRevision revision(long id, String name, int version) {
        var read = SystemWork.as("test", () -> organisations.get(id));
        return new OrganisationRevision(name, read.type(), read.jurisdictionId(), null, null, null, version);
    }

    private void close(long id, Long... successors) {
        Sample.run(administrator(), () -> edits.close(id, LAST_DAY, Set.of(successors), 0));
    }

    private List<Long> find(String text) {
        return Sample.as(administrator(), () -> organisations.find(text, 10)).stream()
                .map(OrganisationRef::id)
                .toList();
    }

    private List<Long> ancestors(long id) {
        return db.select(Tables.ORGANISATION_SCOPE.ANCESTOR_ID)
                .from(Tables.ORGANISATION_SCOPE)
                .where(Tables.ORGANISATION_SCOPE.ORGANISATION_ID.eq(id))
                .fetch(Tables.ORGANISATION_SCOPE.ANCESTOR_ID);
    }

    @OnEmbedded
    static class EmbeddedTest extends OrganisationEditContract {}

    @OnMySql
    static class MySqlTest extends OrganisationEditContract {}
}
