package org.rolebridge.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.insight.FitIn.Pace;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.Registration;
import org.rolebridge.workrole.RoleKindService;
import org.rolebridge.workrole.Side;
import org.rolebridge.workrole.WorkRoleDetails;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

abstract class RoleBenchmarkContract {

    private static final LocalDate START = LocalDate.of(2023, 4, 1);

    @Autowired
    FiguresService figures;

    @Autowired
    RoleKindService kinds;

    @Autowired
    WorkRoleService roles;

    @Autowired
    Sample sample;

    @Autowired
    RoleFacts facts;

    long board;
    long mine;
    long kind;
    SignedInPerson manager;

    @BeforeEach
    void setUp() {
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        mine = sample.organisation(PRIMARY_CARE_NETWORK, board);
        manager = sample.person(CARE_MANAGER, mine);
        kind = Sample.as(
                manager, () -> kinds.addLocal(UUID.randomUUID(), mine, "Kind " + UUID.randomUUID(), "For a test."));
    }

    private long role(long host, int months) {
        long id = SystemWork.as(
                "test",
                () -> roles.register(new Registration(
                        UUID.randomUUID(),
                        kind,
                        "A role",
                        "For a test.",
                        START,
                        host,
                        Side.HEALTH,
                        java.util.List.of(),
                        java.util.List.of())));
        facts.achieved(id, 2, START.plusMonths(months));
        return id;
    }

    private long another() {
        return sample.organisation(PRIMARY_CARE_NETWORK, board);
    }

    private FitIn fitIn() {
        return Sample.as(manager, () -> figures.fitIn(mine));
    }

    @Test
    void comparesWithFiveRolesInThreeOrganisations() {
        long second = another();
        role(mine, 2);
        role(mine, 4);
        role(second, 7);
        role(second, 9);
        role(another(), 11);
        assertThat(fitIn().pace())
                .get()
                .returns(7, Pace::medianMonths)
                .returns(5, Pace::roles)
                .returns(3, Pace::organisations);
        assertThat(fitIn().share()).get().returns(2, FitIn.Share::own).returns(5, FitIn.Share::all);
    }

    @Test
    void saysNothingFromFourRoles() {
        role(mine, 2);
        role(another(), 4);
        role(another(), 7);
        role(another(), 9);
        assertThat(fitIn().pace()).isEmpty();
        assertThat(fitIn().share()).isEmpty();
    }

    @Test
    void saysNothingFromTwoOrganisations() {
        long second = another();
        role(mine, 2);
        role(mine, 3);
        role(mine, 4);
        role(second, 7);
        role(second, 9);
        assertThat(fitIn().pace()).isEmpty();
        assertThat(fitIn().share()).isEmpty();
    }

    private Comparison compare(long role) {
        return Sample.as(manager, () -> figures.compare(roles.get(role)));
    }

    private void share(long role) {
        SystemWork.run("test", () -> {
            var read = roles.get(role);
            roles.describe(role, new WorkRoleDetails("A shared role", "For a test.", START, 75, true, read.version()));
        });
    }

    @Test
    void putsARoleBesideTheOthersOfItsKind() {
        long second = another();
        long own = role(mine, 2);
        role(second, 4);
        role(second, 7);
        role(another(), 9);
        role(another(), 11);
        var comparison = compare(own);
        assertThat(comparison.paces()).containsOnlyKeys(2);
        assertThat(comparison.paces().get(2)).returns(7, Pace::medianMonths).returns(4, Pace::organisations);
        assertThat(comparison.months(2)).contains(2);
        assertThat(comparison.first()).get().returns(2, Pace::milestone);
    }

    @Test
    void comparesNothingBelowTheLimits() {
        long own = role(mine, 2);
        role(another(), 4);
        role(another(), 7);
        share(role(another(), 9));
        assertThat(compare(own).paces()).isEmpty();
        assertThat(compare(own).example()).isEmpty();
    }

    @Test
    void namesAnotherRoleOnlyWhereItsOwnerSharesIt() {
        long second = another();
        long own = role(mine, 2);
        role(second, 4);
        role(second, 7);
        long shared = role(another(), 9);
        role(another(), 11);
        share(own);
        share(shared);
        assertThat(compare(own).example())
                .get()
                .returns(shared, Comparison.Example::roleId)
                .returns(1, Comparison.Example::achieved);
    }

    @Test
    void namesNobodyWhoDoesNotShare() {
        long second = another();
        long own = role(mine, 2);
        role(second, 4);
        role(second, 7);
        role(another(), 9);
        role(another(), 11);
        assertThat(compare(own).example()).isEmpty();
    }

    @OnEmbedded
    static class EmbeddedTest extends RoleBenchmarkContract {}

    @OnMySql
    static class MySqlTest extends RoleBenchmarkContract {}
}
