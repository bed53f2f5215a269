package org.rolebridge.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.GP_PRACTICE;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Permission;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.organisation.OrganisationEditService.OrganisationRevision;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator changes what is theirs, and links what is theirs on both ends. */
abstract class OrganisationReachContract {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 31);

    @Autowired
    OrganisationService organisations;

    @Autowired
    OrganisationEditService edits;

    @Autowired
    WorkRoleService roles;

    @Autowired
    Sample sample;

    private long own;
    private long below;
    private long foreign;
    private SignedInPerson administrator;

    @BeforeEach
    void makeTwoSystems() {
        own = sample.organisation(PRIMARY_CARE_NETWORK);
        below = sample.organisation(GP_PRACTICE, own);
        foreign = sample.organisation(COUNCIL);
        administrator = sample.person(ADMINISTRATOR, own);
    }

    private void refuses(String code, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(administrator, work))
                .returns(code, RuleViolation::code);
    }

    @Test
    void doesNotTakeOverTheRolesOfOthersByALink() {
        long role = sample.role(foreign);
        refuses("organisation-reach", () -> edits.link(foreign, own, LinkKind.PART_OF, null));
        var manager = sample.person(CARE_MANAGER, own);
        assertThat(Sample.<Boolean>as(manager, () -> roles.may(Permission.ROLE_READ, role)))
                .isFalse();
    }

    @Test
    void doesNotPutItsOwnBelowSomebodyElse() {
        refuses("organisation-reach", () -> edits.link(below, foreign, LinkKind.PART_OF, null));
    }

    @Test
    void doesNotMakeItselfTheSuccessorOfOthers() {
        refuses("organisation-reach", () -> edits.link(foreign, own, LinkKind.SUCCEEDED_BY, null));
        refuses("organisation-reach", () -> edits.close(foreign, LAST_DAY, Set.of(own), 0));
    }

    @Test
    void doesNotHandItsOwnOverToOthers() {
        refuses("organisation-reach", () -> edits.close(below, LAST_DAY, Set.of(foreign), 0));
    }

    @Test
    void doesNotLeaveWhatItBelongsTo() {
        long member = sample.organisation(GP_PRACTICE, foreign);
        var theirs = sample.person(ADMINISTRATOR, member);
        var link = Sample.as(theirs, () -> organisations.linksUpwards(member)).getFirst();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(theirs, () -> edits.endLink(link.id(), LAST_DAY, link.version())))
                .returns("organisation-reach", RuleViolation::code);
    }

    @Test
    void doesNotReviseCodeOrReopenWhatIsNotTheirs() {
        var held = Sample.as(administrator, () -> organisations.get(foreign));
        var revision = new OrganisationRevision("Mine", held.type(), held.jurisdictionId(), null, null, null, 0);
        refuses("organisation-reach", () -> edits.revise(foreign, revision));
        var code = OrganisationCode.of(IdentifierScheme.LOCAL, "reach-" + foreign);
        refuses("organisation-reach", () -> edits.addCode(foreign, code));
        refuses("organisation-reach", () -> edits.reopen(foreign, 0));
    }

    @Test
    void addsNothingBelowOthersOrBelowNobody() {
        refuses("organisation-reach-parent", () -> organisations.add(entry(Set.of(foreign))));
        refuses("organisation-reach-parent", () -> organisations.add(entry(Set.of(own, foreign))));
        refuses("organisation-reach-parent", () -> organisations.add(entry(Set.of())));
    }

    private OrganisationEntry entry(Set<Long> parents) {
        return new OrganisationEntry(
                "Reach", GP_PRACTICE, sample.jurisdiction("GB-ENG-PC"), List.of(), parents, null, null);
    }

    @Test
    void addsLinksAndClosesWhatIsTheirs() {
        Sample.run(administrator, () -> {
            long added = organisations.add(entry(Set.of(own))).id();
            edits.link(added, below, LinkKind.PART_OF, null);
            edits.close(added, LAST_DAY, Set.of(below), 0);
            assertThat(edits.mayEdit(added)).isTrue();
        });
    }

    @Test
    void changesEverythingWithAccessToEverything() {
        Sample.run(sample.administrator(), () -> edits.link(foreign, own, LinkKind.PART_OF, null));
        assertThat(Sample.<Boolean>as(administrator, () -> edits.mayEdit(foreign)))
                .isTrue();
    }

    @OnEmbedded
    static class EmbeddedTest extends OrganisationReachContract {}

    @OnMySql
    static class MySqlTest extends OrganisationReachContract {}
}
