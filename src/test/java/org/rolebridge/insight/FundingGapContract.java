package org.rolebridge.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.db.Tables.TRAIL_EVENT;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.funding.Award;
import org.rolebridge.insight.Progress.EventFilter;
import org.rolebridge.insight.Progress.FundingGaps;
import org.rolebridge.insight.Progress.Gap;
import org.rolebridge.insight.Progress.Payer;
import org.rolebridge.insight.Progress.PostGap;
import org.rolebridge.insight.ProgressFilter.Period;
import org.rolebridge.milestone.Achievement;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.post.FundingSource;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Funding running out, and the files of Progress. */
abstract class FundingGapContract {

    private static final ProgressFilter ALL = new ProgressFilter(null, Set.of(), Period.ONE_YEAR);

    @Autowired
    ProgressService progress;

    @Autowired
    MilestoneService milestones;

    @Autowired
    WorkRoleService roles;

    @Autowired
    Viewer viewer;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sample sample;

    @Autowired
    RoleFacts facts;

    long network;
    SignedInPerson lead;
    LocalDate today;

    @BeforeEach
    void setUp() {
        long board = sample.organisation(INTEGRATED_CARE_BOARD);
        network = sample.organisation(PRIMARY_CARE_NETWORK, board);
        lead = sample.person(HR_LEAD, board);
        today = Sample.as(lead, viewer::today);
    }

    private long paidUntil(@Nullable LocalDate day) {
        long role = sample.role(network);
        long post = facts.post(role, Sample.START);
        facts.paid(role, post, Sample.START, day);
        return post;
    }

    private FundingGaps counts() {
        return Sample.as(lead, () -> progress.countGaps(ALL));
    }

    private List<PostGap> rows() {
        return Sample.as(lead, () -> progress.findGaps(ALL, Set.of(), new Window(0, 50)));
    }

    @Test
    void sortsPostsIntoWhenTheirMoneyEnds() {
        paidUntil(today.minusDays(1));
        paidUntil(today);
        paidUntil(today.plusMonths(3));
        paidUntil(today.plusMonths(3).plusDays(1));
        paidUntil(today.plusMonths(12));
        paidUntil(today.plusMonths(12).plusDays(1));
        paidUntil(null);
        facts.post(sample.role(network), Sample.START);
        assertThat(counts().posts())
                .containsOnly(
                        entry(Gap.ALREADY_ENDED, 1),
                        entry(Gap.WITHIN_3_MONTHS, 2),
                        entry(Gap.IN_3_TO_6_MONTHS, 1),
                        entry(Gap.IN_6_TO_12_MONTHS, 1),
                        entry(Gap.NONE_RECORDED, 1));
        assertThat(counts().ending()).isEqualTo(4);
        assertThat(counts().total()).isEqualTo(6);
        for (var gap : Gap.values()) {
            assertThat(Sample.as(lead, () -> progress.findGaps(ALL, Set.of(gap), new Window(0, 50))))
                    .hasSize(counts().count(gap))
                    .allMatch(row -> row.gap() == gap);
        }
    }

    @Test
    void saysWhoPaysToday() {
        long role = sample.role(network);
        long post = facts.post(role, Sample.START);
        facts.paid(role, post, Award.State.CONFIRMED, Sample.START, today.plusMonths(2));
        facts.paid(role, post, today.plusMonths(2).plusDays(1), today.plusMonths(4));
        assertThat(rows())
                .singleElement()
                .extracting(PostGap::payers)
                .asInstanceOf(list(Payer.class))
                .singleElement()
                .satisfies(payer -> {
                    assertThat(payer.source()).isEqualTo(FundingSource.AWARD);
                    assertThat(payer.name()).isNotBlank();
                    assertThat(payer.until()).isEqualTo(today.plusMonths(2));
                });
    }

    @Test
    void namesNoAwardToThoseWhoMayNotReadIt() {
        long role = sample.role(network);
        facts.paid(role, facts.post(role, Sample.START), Award.State.CONFIRMED, Sample.START, today.plusMonths(2));
        var shared = sample.role(sample.organisation(COUNCIL), sample.partner(network));
        facts.paid(shared, facts.post(shared, Sample.START), Award.State.CONFIRMED, Sample.START, today.plusDays(9));
        assertThat(rows().getFirst().payers()).extracting(Payer::name).containsOnlyNulls();
        assertThat(rows().getLast().payers()).extracting(Payer::name).doesNotContainNull();
    }

    @Test
    void listsThoseFirstWhoseMoneyEndsFirst() {
        long later = paidUntil(today.plusMonths(5));
        long none = facts.post(sample.role(network), Sample.START);
        long over = paidUntil(today.minusDays(1));
        assertThat(rows()).extracting(PostGap::postId).containsExactly(over, later, none);
        assertThat(rows().getFirst().wte()).isEqualByComparingTo("1");
        assertThat(Sample.as(lead, () -> progress.findGaps(ALL, Set.of(), new Window(1, 1))))
                .extracting(PostGap::postId)
                .containsExactly(later);
    }

    @Test
    void leavesOutRolesWithAPermanentBudgetAndRolesThatDoNotRun() {
        long role = sample.role(network);
        facts.paid(role, facts.post(role, Sample.START), Sample.START, today.plusMonths(1));
        assertThat(counts().total()).isEqualTo(1);
        facts.achieved(role, 1);
        assertThat(counts().total()).isZero();
        long paused = sample.role(network);
        facts.post(paused, Sample.START);
        SystemWork.run(
                "test",
                () -> roles.pause(
                        paused,
                        new WorkRole.Pause("Nobody to supervise.", null),
                        roles.get(paused).version()));
        assertThat(counts().total()).isZero();
    }

    @Test
    void countsNoMoneyOfARefusedAward() {
        long role = sample.role(network);
        facts.paid(role, facts.post(role, Sample.START), Award.State.REFUSED, Sample.START, today.plusMonths(20));
        assertThat(rows()).extracting(PostGap::gap).containsExactly(Gap.NONE_RECORDED);
    }

    @Test
    void seesADayBetweenTwoSharesThatNobodyPaysFor() {
        long role = sample.role(network);
        long post = facts.post(role, Sample.START);
        facts.paid(role, post, Sample.START, today.plusMonths(1));
        facts.paid(role, post, today.plusMonths(1).plusDays(2), null);
        assertThat(rows()).extracting(PostGap::lastDay).containsExactly(today.plusMonths(1));
        facts.paid(
                role, post, today.plusMonths(1).plusDays(1), today.plusMonths(1).plusDays(1));
        assertThat(rows()).isEmpty();
    }

    @Test
    void looksOnlyWhereTheFilterSays() {
        paidUntil(today);
        long other = sample.organisation(PRIMARY_CARE_NETWORK);
        var elsewhere = new ProgressFilter(other, Set.of(), Period.ONE_YEAR);
        assertThat(Sample.as(lead, () -> progress.countGaps(elsewhere)).total()).isZero();
        var noKind = new ProgressFilter(null, Set.of(-1L), Period.ONE_YEAR);
        assertThat(Sample.as(lead, () -> progress.countGaps(noKind)).total()).isZero();
    }

    @Test
    void showsTheFirstOnThePageOfProgress() {
        for (int post = 0; post < ProgressService.FIRST_GAPS + 1; post++) {
            paidUntil(today.plusDays(post));
        }
        var funding = Sample.as(lead, () -> progress.get(ALL)).funding().orElseThrow();
        assertThat(funding.first()).hasSize(ProgressService.FIRST_GAPS);
        assertThat(funding.first().getFirst().lastDay()).isEqualTo(today);
        assertThat(funding.total()).isEqualTo(ProgressService.FIRST_GAPS + 1);
    }

    @Test
    void exportsEveryFigureInWords() {
        paidUntil(today);
        assertThat(exported(csv -> progress.export(ALL, csv)))
                .startsWith("Figure,Organisation,Item,Number,Of")
                .contains("Where roles stand", "Trying out,1,1", "Within 3 months,1,1")
                .doesNotContain("TRYING_OUT", "WITHIN_3_MONTHS");
        assertThat(exportsSoFar()).isEqualTo(1);
    }

    @Test
    void exportsThePostsBehindTheNumber() {
        paidUntil(today);
        assertThat(exported(csv -> progress.exportGaps(ALL, Set.of(), csv)).lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(today + ",Within 3 months");
        assertThat(exportsSoFar()).isEqualTo(1);
    }

    @Test
    void exportsTheMilestonesBehindTheNumber() {
        long role = sample.role(network);
        var manager = sample.person(CARE_MANAGER, network);
        Sample.run(manager, () -> {
            var team = milestones.getProgress(role).stories().get(1).milestone();
            milestones.achieve(team.id(), new Achievement(today, null, "A team.", null, team.version()));
        });
        assertThat(exported(csv -> progress.exportEvents(ALL, new EventFilter(today, today, Set.of()), csv))
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(today + ",Team and manager,Achieved,Link worker");
        assertThat(exportsSoFar()).isEqualTo(1);
    }

    private String exported(Consumer<OutputStream> export) {
        var csv = new ByteArrayOutputStream();
        Sample.run(lead, () -> export.accept(csv));
        return csv.toString(StandardCharsets.UTF_8).substring(1);
    }

    private int exportsSoFar() {
        return Objects.requireNonNull(transaction.execute(status -> db.fetchCount(
                TRAIL_EVENT, TRAIL_EVENT.ENTITY.eq("export"), TRAIL_EVENT.PERSON_ID.eq(lead.personId()))));
    }

    @OnEmbedded
    static class EmbeddedTest extends FundingGapContract {}

    @OnMySql
    static class MySqlTest extends FundingGapContract {}
}
