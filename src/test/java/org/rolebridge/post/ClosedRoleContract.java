package org.rolebridge.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.post.PostScene.share;
import static org.rolebridge.testing.Sample.START;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.trail.TrailService;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.PartyEntry;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.RoleClosing;
import org.rolebridge.workrole.Side;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

/** What a role that closed, and an employer who left, still take. */
abstract class ClosedRoleContract {

    private static final LocalDate LAST_DAY = START.plusMonths(9);
    private static final LocalDate EARLIER = START.plusMonths(3);

    @Autowired
    WorkRoleService roles;

    @Autowired
    PostService posts;

    @Autowired
    SpellService spells;

    @Autowired
    PostFundingService funding;

    @Autowired
    TrailService trail;

    @Autowired
    Sample sample;

    private long employer;
    private PostScene scene;
    private long postId;

    @BeforeEach
    void setScene() {
        employer = sample.organisation(COUNCIL);
        scene = new PostScene(sample, new PartyEntry(employer, PartyRelation.EMPLOYER, Side.SOCIAL_CARE));
        postId = Sample.as(scene.manager, () -> posts.add(scene.opening("37.5")));
    }

    private void close() {
        Sample.run(scene.manager, () -> {
            int version = roles.get(scene.roleId).version();
            roles.close(scene.roleId, new RoleClosing(LAST_DAY, Outcome.COMPLETED, "Done.", version));
        });
    }

    private void employerLeaves() {
        Sample.run(scene.manager, () -> {
            var part = roles.parties(scene.roleId).stream()
                    .filter(party -> party.organisationId() == employer)
                    .findFirst()
                    .orElseThrow();
            roles.endParty(scene.roleId, part.id(), LAST_DAY, 0);
        });
    }

    private SpellEntry employed(@Nullable LocalDate to) {
        return new SpellEntry(UUID.randomUUID(), postId, employer, "LW-1", new BigDecimal("20"), START, to);
    }

    private void assertRefused(String rule, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(scene.manager, work))
                .returns(rule, RuleViolation::code);
    }

    @Test
    void takesNobodyInPostAfterItClosed() {
        close();
        assertRefused("role-over", () -> spells.start(scene.person(postId, "LW-1", "20", START, null)));
    }

    @Test
    void takesTimeInPostThatWasOverByThen() {
        close();
        long id = Sample.as(scene.manager, () -> spells.start(scene.person(postId, "LW-1", "20", START, LAST_DAY)));
        assertThat(Sample.as(scene.manager, () -> spells.get(id)).spell().endedOn())
                .isEqualTo(LAST_DAY);
    }

    @Test
    void doesNotProlongTimeInPostByACorrection() {
        long id = Sample.as(scene.manager, () -> spells.start(scene.person(postId, "LW-1", "20", START, EARLIER)));
        close();
        var hours = new BigDecimal("20");
        assertRefused("role-over", () -> spells.correct(id, START, null, hours, 0));
        Sample.run(scene.manager, () -> spells.correct(id, START, EARLIER.plusDays(9), hours, 0));
        assertThat(Sample.as(scene.manager, () -> spells.get(id)).spell().endedOn())
                .isEqualTo(EARLIER.plusDays(9));
    }

    @Test
    void closesItsPostsAndEndsTheTimeOfWhoeverIsStillInThem() {
        long id = Sample.as(scene.manager, () -> spells.start(scene.person(postId, "LW-1", "20", START, null)));
        long share = Sample.as(scene.manager, () -> funding.add(UUID.randomUUID(), postId, share("60", START, null)));
        close();
        var standing = Sample.as(scene.manager, () -> posts.get(postId));
        assertThat(standing.post().closedOn()).isEqualTo(LAST_DAY);
        assertThat(standing.shares())
                .extracting(PostFunding::id, PostFunding::validTo)
                .containsExactly(tuple(share, LAST_DAY));
        assertThat(Sample.as(scene.manager, () -> spells.get(id)).spell().endedOn())
                .isEqualTo(LAST_DAY);
    }

    @Test
    void changesNoHoursAfterItClosed() {
        long id = Sample.as(scene.manager, () -> spells.start(scene.person(postId, "LW-1", "20", START, null)));
        close();
        var change = new HoursChange(UUID.randomUUID(), LAST_DAY.plusDays(1), new BigDecimal("10"), 0);
        assertRefused("role-over", () -> spells.changeHours(id, change));
    }

    @Test
    void changesNoTermsAfterItClosed() {
        close();
        assertRefused("role-over", () -> posts.changeTerms(postId, scene.change(LAST_DAY.plusDays(1), "30", 0)));
    }

    @Test
    void takesNoShareThatGoesOn() {
        close();
        assertRefused("role-over", () -> funding.add(UUID.randomUUID(), postId, share("60", START, null)));
    }

    @Test
    void doesNotProlongAShare() {
        long id = Sample.as(scene.manager, () -> funding.add(UUID.randomUUID(), postId, share("60", START, EARLIER)));
        close();
        assertRefused("role-over", () -> funding.end(id, LAST_DAY.plusDays(1), 0));
        assertRefused("role-over", () -> funding.correct(id, share("60", START, null), 0));
        Sample.run(scene.manager, () -> funding.correct(id, share("50", START, EARLIER), 0));
        var stored = Sample.as(scene.manager, () -> posts.get(postId)).shares().getFirst();
        assertThat(stored.sharePercent()).isEqualByComparingTo("50");
    }

    @Test
    void takesPeopleOfAnEmployer() {
        long id = Sample.as(scene.manager, () -> spells.start(employed(null)));
        assertThat(Sample.as(scene.manager, () -> spells.get(id)).worker().organisationId())
                .isEqualTo(employer);
    }

    @Test
    void takesNobodyOfAnEmployerWhoLeft() {
        employerLeaves();
        assertRefused("post-employer-not-party", () -> spells.start(employed(null)));
        assertRefused("post-employer-not-party", () -> spells.start(employed(LAST_DAY.plusDays(1))));
    }

    @Test
    void endsTheTimeInPostOfThoseWhomTheEmployerTakesAlong() {
        long id = Sample.as(scene.manager, () -> spells.start(employed(null)));
        var ours = scene.person(postId, "LW-2", "10", START, null);
        long stays = Sample.as(scene.manager, () -> spells.start(ours));
        employerLeaves();
        assertThat(Sample.as(scene.manager, () -> spells.get(id)).spell().endedOn())
                .isEqualTo(LAST_DAY);
        assertThat(Sample.as(scene.manager, () -> spells.get(stays)).spell().endedOn())
                .isNull();
    }

    @Test
    void tellsTheHistoryWhatEndedWithTheEmployer() {
        Sample.as(scene.manager, () -> spells.start(employed(null)));
        employerLeaves();
        assertThat(Sample.as(scene.manager, () -> trail.ofRole(scene.roleId, Long.MAX_VALUE)))
                .extracting(entry -> entry.entity() + " " + entry.action())
                .contains("spell ended", "work_role_party left");
    }

    @Test
    void keepsAnEmployerWhoseSomebodyStartsLater() {
        var later = LAST_DAY.plusDays(1);
        Sample.as(
                scene.manager,
                () -> spells.start(new SpellEntry(
                        UUID.randomUUID(), postId, employer, "LW-1", new BigDecimal("20"), later, null)));
        assertRefused("party-ends-before-post", this::employerLeaves);
    }

    @Test
    void takesTimeInPostFromBeforeTheEmployerLeft() {
        employerLeaves();
        long id = Sample.as(scene.manager, () -> spells.start(employed(LAST_DAY)));
        assertThat(Sample.as(scene.manager, () -> spells.get(id)).spell().endedOn())
                .isEqualTo(LAST_DAY);
    }

    @Test
    void offersNoEmployerWhoLeft() {
        employerLeaves();
        assertThat(Sample.as(scene.manager, () -> spells.employers(scene.roleId)))
                .containsExactly(scene.host);
    }

    @OnEmbedded
    static class EmbeddedTest extends ClosedRoleContract {}

    @OnMySql
    static class MySqlTest extends ClosedRoleContract {}
}
