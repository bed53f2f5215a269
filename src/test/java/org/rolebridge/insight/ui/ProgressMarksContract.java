package org.rolebridge.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.db.Tables.ACCESS_GRANT;
import static org.rolebridge.db.Tables.PERSON;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.insight.Progress;
import org.rolebridge.insight.Progress.Gap;
import org.rolebridge.insight.Progress.Quarter;
import org.rolebridge.insight.ProgressService;
import org.rolebridge.insight.RoleListService;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Every mark of Progress opens as many rows as it counts, on the data of the demo. */
@TestPropertySource(properties = {"rolebridge.demo=true", "rolebridge.data=target/demo-data"})
abstract class ProgressMarksContract {

    private static final ProgressAddress EVERYTHING = new ProgressAddress(Map.of());
    private static final Window ROWS = new Window(0, Window.MAX_ROWS);

    @Autowired
    ProgressService progress;

    @Autowired
    RoleListService roles;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    private SignedInPerson lead;
    private Progress now;

    @BeforeEach
    void lookAtTheWholeSystem() {
        lead = Objects.requireNonNull(transaction.execute(status -> db.select(
                        PERSON.ID, PERSON.EMAIL, PERSON.DISPLAY_NAME, ACCESS_GRANT.ORGANISATION_ID)
                .from(PERSON)
                .join(ACCESS_GRANT)
                .on(ACCESS_GRANT.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.EMAIL.eq("priya.nair@northmoor.example"))
                .fetchSingle(row -> new SignedInPerson(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        0,
                        List.of(new Grant(Profile.HR_LEAD, row.value4(), "Northmoor"))))));
        now = Sample.as(lead, () -> progress.get(EVERYTHING.filter()));
    }

    private int rows(RoleAddress address) {
        return Sample.as(lead, () -> roles.count(address.filter())).number();
    }

    @Test
    void opensTheRolesOfEachStage() {
        assertThat(rows(EVERYTHING.roles())).isEqualTo(now.registered());
        for (var stage : Stage.values()) {
            assertThat(rows(StageCard.behind(EVERYTHING, stage))).isEqualTo(now.count(stage));
        }
    }

    @Test
    void opensTheMilestonesOfEachQuarter() {
        assertThat(now.quarters()).anyMatch(quarter -> quarter.lost() > 0);
        for (var quarter : now.quarters()) {
            assertThat(events(quarter, MilestoneState.ACHIEVED)).isEqualTo(quarter.achieved());
            assertThat(events(quarter, MilestoneState.LOST)).isEqualTo(quarter.lost());
        }
    }

    private int events(Quarter quarter, MilestoneState what) {
        var address = QuarterCard.rows(EVERYTHING, quarter, what);
        var listed = Sample.as(lead, () -> progress.findEvents(address.filter(), address.events(), ROWS));
        assertThat(Sample.as(lead, () -> progress.countEvents(address.filter(), address.events())))
                .isEqualTo(listed.size());
        return listed.size();
    }

    @Test
    void opensTheRolesWithEachMilestoneOfEachOrganisation() {
        assertThat(now.rows()).isNotEmpty();
        for (var row : now.rows()) {
            for (int milestone = 1; milestone <= row.milestones().size(); milestone++) {
                assertThat(rows(OrganisationsCard.behind(EVERYTHING, row, milestone)))
                        .isEqualTo(row.milestones().get(milestone - 1).achieved());
            }
        }
    }

    @Test
    void opensThePostsWhoseMoneyEndsThen() {
        for (var gap : Gap.values()) {
            var address = FundingGapsView.behind(EVERYTHING, gap);
            assertThat(address.gaps()).isEqualTo(Set.of(gap));
            assertThat(Sample.as(lead, () -> progress.findGaps(address.filter(), address.gaps(), ROWS)))
                    .hasSize(now.funding().orElseThrow().count(gap));
        }
    }

    @Test
    void opensTheRolesThatAreSupportedLikeThis() {
        var support = now.support().orElseThrow();
        assertThat(support.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(now.open());
        support.forEach((result, number) ->
                assertThat(rows(SupportCard.behind(EVERYTHING, result))).isEqualTo(number));
    }

    @OnEmbedded
    static class EmbeddedTest extends ProgressMarksContract {}

    @OnMySql
    static class MySqlTest extends ProgressMarksContract {}
}
