package org.rolebridge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Permission.AWARD_CONFIRM;
import static org.rolebridge.access.Permission.AWARD_READ;
import static org.rolebridge.access.Permission.MILESTONE_CONFIRM;
import static org.rolebridge.access.Permission.POST_PAY;
import static org.rolebridge.access.Permission.POST_READ;
import static org.rolebridge.access.Permission.ROLE_EDIT;
import static org.rolebridge.access.Permission.ROLE_READ;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.organisation.OrganisationType.GP_PRACTICE;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;
import static org.rolebridge.organisation.OrganisationType.SUB_ICB;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.organisation.OrganisationEditService;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

/** After a split all successors read, and the one that was chosen does more. */
abstract class SplitContract {

    @Autowired
    Sample sample;

    @Autowired
    WorkRoleService roles;

    @Autowired
    OrganisationEditService register;

    private long board;
    private long member;
    private long north;
    private long south;
    private long role;
    private long paid;

    @BeforeEach
    void split() {
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        member = sample.organisation(SUB_ICB, board);
        north = sample.organisation(INTEGRATED_CARE_BOARD);
        south = sample.organisation(INTEGRATED_CARE_BOARD);
        role = sample.role(sample.organisation(GP_PRACTICE, member));
        paid = sample.role(sample.organisation(PRIMARY_CARE_NETWORK), sample.funder(board));
        close(Set.of(north, south));
    }

    private void close(Set<Long> successors) {
        SystemWork.run("test", () -> register.close(board, Sample.START.plusMonths(6), successors, 0));
    }

    private void choose(long successor) {
        SystemWork.run("test", () -> register.decide(board, register.deciders(board), successor));
    }

    private boolean may(Profile profile, long at, Permission permission, long roleId) {
        var person = sample.person(profile, at);
        return Sample.as(person, () -> roles.may(permission, roleId));
    }

    @Test
    void everySuccessorReads() {
        for (long successor : Set.of(north, south)) {
            assertThat(may(CARE_MANAGER, successor, ROLE_READ, role)).isTrue();
            assertThat(may(HR_LEAD, successor, POST_READ, role)).isTrue();
            assertThat(may(COMMISSIONER, successor, AWARD_READ, paid)).isTrue();
        }
    }

    @Test
    void nobodyDoesMoreUntilOneIsChosen() {
        for (long successor : Set.of(north, south)) {
            assertThat(may(CARE_MANAGER, successor, ROLE_EDIT, role)).isFalse();
            assertThat(may(CARE_MANAGER, successor, POST_PAY, role)).isFalse();
            assertThat(may(HR_LEAD, successor, MILESTONE_CONFIRM, role)).isFalse();
            assertThat(may(COMMISSIONER, successor, AWARD_CONFIRM, paid)).isFalse();
        }
    }

    @Test
    void theChosenOneDecidesAndTheOtherReads() {
        choose(south);
        assertThat(may(CARE_MANAGER, south, ROLE_EDIT, role)).isTrue();
        assertThat(may(COMMISSIONER, south, AWARD_CONFIRM, paid)).isTrue();
        assertThat(may(CARE_MANAGER, north, ROLE_EDIT, role)).isFalse();
        assertThat(may(COMMISSIONER, north, AWARD_CONFIRM, paid)).isFalse();
        assertThat(may(CARE_MANAGER, north, ROLE_READ, role)).isTrue();
    }

    @Test
    void anotherChoiceTakesItFromTheFirst() {
        choose(south);
        choose(north);
        assertThat(may(CARE_MANAGER, south, ROLE_EDIT, role)).isFalse();
        assertThat(may(CARE_MANAGER, north, ROLE_EDIT, role)).isTrue();
    }

    @Test
    void eachMemberHasAChoiceOfItsOwn() {
        var ofMember = SystemWork.as("test", () -> register.deciders(board)).stream()
                .filter(one -> one.organisationId() == member)
                .toList();
        SystemWork.run("test", () -> register.decide(board, ofMember, north));
        assertThat(may(CARE_MANAGER, north, ROLE_EDIT, role)).isTrue();
        assertThat(may(COMMISSIONER, north, AWARD_CONFIRM, paid)).isFalse();
    }

    @Test
    void readingThroughASplitGivesNoMoreThanTheTieDid() {
        assertThat(may(COMMISSIONER, north, ROLE_READ, role)).isFalse();
        assertThat(may(CARE_MANAGER, north, ROLE_READ, paid)).isFalse();
    }

    @Test
    void theMembersThemselvesGoOn() {
        assertThat(may(CARE_MANAGER, member, ROLE_EDIT, role)).isTrue();
    }

    @Test
    void administratorsOfAnotherSuccessorChangeNothing() {
        choose(south);
        assertThat(Sample.<Boolean>as(sample.person(ADMINISTRATOR, north), () -> register.mayEdit(member)))
                .isFalse();
        assertThat(Sample.<Boolean>as(sample.person(ADMINISTRATOR, south), () -> register.mayEdit(member)))
                .isTrue();
    }

    @OnEmbedded
    static class EmbeddedTest extends SplitContract {}

    @OnMySql
    static class MySqlTest extends SplitContract {}
}
