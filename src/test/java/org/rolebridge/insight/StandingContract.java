package org.rolebridge.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.access.SystemWork;
import org.rolebridge.db.Tables;
import org.rolebridge.db.tables.records.RoleStandingRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.RoleClosing;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

abstract class StandingContract {

    private static final LocalDate END = LocalDate.of(2027, 3, 31);

    @Autowired
    StandingRepository standings;

    @Autowired
    WorkRoleService roles;

    @Autowired
    Scopes scopes;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sample sample;

    RoleFacts facts;
    long role;

    @BeforeEach
    void setUp() {
        facts = new RoleFacts(db, transaction, sample, roles, standings);
        role = sample.role(sample.organisation(PRIMARY_CARE_NETWORK));
    }

    private RoleStandingRecord standing() {
        return SystemWork.as(
                "test",
                () -> db.selectFrom(Tables.ROLE_STANDING)
                        .where(Tables.ROLE_STANDING.ROLE_ID.eq(role))
                        .and(scopes.roles(Permission.ROLE_READ, Tables.ROLE_STANDING.ROLE_ID))
                        .fetchSingle());
    }

    @Test
    void beginsWhenTheRoleIsRegistered() {
        assertThat(standing().getVacantFrom()).isNull();
    }

    @Test
    void saysTheFirstDayOnWhichOneOfThePostsIsNotPaidFor() {
        long first = facts.post(role, Sample.START);
        facts.paid(role, first, Sample.START, END.minusYears(1));
        facts.paid(role, first, END.minusYears(1), END);
        long second = facts.post(role, Sample.START);
        facts.paid(role, second, Sample.START, END.plusYears(1));
        assertThat(standing().getMoneyEndsOn()).isEqualTo(END);
        assertThat(standing().getUnfunded()).isFalse();
    }

    @Test
    void leavesOutMoneyWithoutEnd() {
        long post = facts.post(role, Sample.START);
        facts.paid(role, post, Sample.START, END);
        facts.paid(role, post, END.plusDays(1), null);
        assertThat(standing().getMoneyEndsOn()).isNull();
    }

    @Test
    void saysThatAPostHasNoMoneyAtAll() {
        facts.post(role, Sample.START);
        assertThat(standing().getUnfunded()).isTrue();
        assertThat(standing().getMoneyEndsOn()).isNull();
    }

    @Test
    void saysNothingAboutMoneyOncePaidFromPermanentBudget() {
        facts.post(role, Sample.START);
        facts.achieved(role, 1);
        assertThat(standing().getUnfunded()).isFalse();
    }

    @Test
    void countsAPostAsVacantFromTheDayAfterItsLastHolder() {
        long post = facts.post(role, Sample.START);
        facts.held(role, post, "37.5", Sample.START, END);
        assertThat(standing().getVacantFrom()).isEqualTo(END.plusDays(1));
    }

    @Test
    void countsAPostThatNobodyHeldAsVacantFromItsFirstDay() {
        facts.post(role, Sample.START);
        assertThat(standing().getVacantFrom()).isEqualTo(Sample.START);
    }

    @Test
    void countsAPostAsHeldWhileSomebodyIsInItWithoutEnd() {
        long post = facts.post(role, Sample.START);
        facts.held(role, post, "37.5", Sample.START, END);
        facts.held(role, post, "37.5", END.plusDays(1), null);
        assertThat(standing().getVacantFrom()).isNull();
    }

    @Test
    void countsAMilestoneThatWaitsForConfirmation() {
        facts.achieved(role, 3);
        assertThat(standing().getWaiting()).isEqualTo((short) 1);
    }

    @Test
    void forgetsEverythingWhenTheRoleCloses() {
        facts.post(role, Sample.START);
        SystemWork.run("test", () -> {
            var read = roles.get(role);
            roles.close(role, new RoleClosing(END, Outcome.COMPLETED, "Done.", read.version()));
        });
        assertThat(standing().getVacantFrom()).isNull();
        assertThat(standing().getUnfunded()).isFalse();
    }

    @OnEmbedded
    static class EmbeddedTest extends StandingContract {}

    @OnMySql
    static class MySqlTest extends StandingContract {}
}
