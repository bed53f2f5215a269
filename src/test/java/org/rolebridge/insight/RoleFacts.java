package org.rolebridge.insight;

import static org.rolebridge.db.Tables.AWARD;
import static org.rolebridge.db.Tables.COMPLETION;
import static org.rolebridge.db.Tables.GUIDANCE;
import static org.rolebridge.db.Tables.MILESTONE;
import static org.rolebridge.db.Tables.POST;
import static org.rolebridge.db.Tables.POST_FUNDING;
import static org.rolebridge.db.Tables.POST_TERMS;
import static org.rolebridge.db.Tables.ROLE_REFERENCE;
import static org.rolebridge.db.Tables.SPELL;
import static org.rolebridge.db.Tables.SPELL_TERMS;
import static org.rolebridge.db.Tables.WORKER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.SystemWork;
import org.rolebridge.funding.Award;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.Registration;
import org.rolebridge.workrole.Side;
import org.rolebridge.workrole.Stage;
import org.rolebridge.workrole.WorkRoleDetails;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Roles with a past: milestones, posts, people and money, written straight into the tables that lists read. */
@TestComponent
public class RoleFacts {

    private static final BigDecimal FULL_TIME = new BigDecimal("37.50");

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final Sample sample;
    private final WorkRoleService roles;
    private final StandingRepository standings;

    RoleFacts(
            DSLContext db,
            TransactionTemplate transaction,
            Sample sample,
            WorkRoleService roles,
            StandingRepository standings) {
        this.db = db;
        this.transaction = transaction;
        this.sample = sample;
        this.roles = roles;
        this.standings = standings;
    }

    long role(long hostId, String title, LocalDate startedOn) {
        return SystemWork.as(
                "test",
                () -> roles.register(new Registration(
                        UUID.randomUUID(),
                        sample.kind(),
                        title,
                        "For a test.",
                        startedOn,
                        hostId,
                        Side.HEALTH,
                        List.of(),
                        List.of())));
    }

    void place(long roleId, Stage stage, @Nullable LocalDate nextDueOn) {
        SystemWork.run("test", () -> roles.place(roleId, stage, nextDueOn));
    }

    void rename(long roleId, String title) {
        SystemWork.run("test", () -> {
            var role = roles.get(roleId);
            roles.describe(
                    roleId,
                    new WorkRoleDetails(
                            title,
                            role.purpose(),
                            role.startedOn(),
                            role.intendedShare(),
                            role.shareAsExample(),
                            role.version()));
        });
    }

    void refer(long roleId, long organisationId, String reference) {
        transaction.executeWithoutResult(status -> db.insertInto(ROLE_REFERENCE)
                .set(ROLE_REFERENCE.ROLE_ID, roleId)
                .set(ROLE_REFERENCE.ORGANISATION_ID, organisationId)
                .set(ROLE_REFERENCE.REFERENCE, reference)
                .execute());
    }

    void planned(long roleId, int number, LocalDate plannedOn) {
        milestone(roleId, number, MilestoneState.NOT_STARTED, plannedOn);
    }

    void achieved(long roleId, int number) {
        achieved(roleId, number, Sample.START);
    }

    void achieved(long roleId, int number, LocalDate on) {
        milestone(roleId, number, MilestoneState.ACHIEVED, on);
    }

    void excluded(long roleId, int number) {
        milestone(roleId, number, MilestoneState.NOT_APPLICABLE, Sample.START);
    }

    private void milestone(long roleId, int number, MilestoneState state, LocalDate on) {
        transaction.executeWithoutResult(status -> db.update(MILESTONE)
                .set(MILESTONE.STATE, state.name())
                .set(MILESTONE.PLANNED_ON, on)
                .set(MILESTONE.OCCURRED_ON, state == MilestoneState.ACHIEVED ? on : null)
                .where(MILESTONE.ROLE_ID.eq(roleId))
                .and(MILESTONE.NUMBER.eq((short) number))
                .execute());
        refresh(roleId);
    }

    /** A full-time post that is open from a day on. */
    long post(long roleId, LocalDate openedOn) {
        return transaction.execute(status -> {
            long post = db.insertInto(POST)
                    .set(POST.ROLE_ID, roleId)
                    .set(POST.REFERENCE, UUID.randomUUID().toString())
                    .set(POST.OPENED_ON, openedOn)
                    .set(POST.VERSION, 0)
                    .returningResult(POST.ID)
                    .fetchSingle()
                    .value1();
            db.insertInto(POST_TERMS)
                    .set(POST_TERMS.ROLE_ID, roleId)
                    .set(POST_TERMS.POST_ID, post)
                    .set(POST_TERMS.HOURS, FULL_TIME)
                    .set(POST_TERMS.FULL_TIME_HOURS, FULL_TIME)
                    .set(POST_TERMS.CURRENCY, "GBP")
                    .set(POST_TERMS.VALID_FROM, openedOn)
                    .set(POST_TERMS.VERSION, 0)
                    .execute();
            standings.refresh(List.of(roleId));
            return post;
        });
    }

    void paid(long roleId, long postId, LocalDate from, @Nullable LocalDate to) {
        transaction.executeWithoutResult(status -> {
            db.insertInto(POST_FUNDING)
                    .set(POST_FUNDING.ROLE_ID, roleId)
                    .set(POST_FUNDING.POST_ID, postId)
                    .set(POST_FUNDING.SOURCE, "OTHER")
                    .set(POST_FUNDING.SHARE_PERCENT, new BigDecimal("100"))
                    .set(POST_FUNDING.VALID_FROM, from)
                    .set(POST_FUNDING.VALID_TO, to)
                    .set(POST_FUNDING.VERSION, 0)
                    .execute();
            standings.refresh(List.of(roleId));
        });
    }

    /** A post that an award in this state pays for from a day to a day. */
    void paid(long roleId, long postId, Award.State state, LocalDate from, LocalDate to) {
        transaction.executeWithoutResult(status -> {
            long award = award(roleId, state, from, to);
            db.insertInto(POST_FUNDING)
                    .set(POST_FUNDING.ROLE_ID, roleId)
                    .set(POST_FUNDING.POST_ID, postId)
                    .set(POST_FUNDING.SOURCE, "AWARD")
                    .set(POST_FUNDING.AWARD_ID, award)
                    .set(POST_FUNDING.SHARE_PERCENT, new BigDecimal("100"))
                    .set(POST_FUNDING.VALID_FROM, from)
                    .set(POST_FUNDING.VERSION, 0)
                    .execute();
            standings.refresh(List.of(roleId));
        });
    }

    private long award(long roleId, Award.State state, LocalDate from, LocalDate to) {
        return db.insertInto(AWARD)
                .set(AWARD.ROLE_ID, roleId)
                .set(AWARD.ROLE_KIND_ID, sample.kind())
                .set(AWARD.RECIPIENT_ID, anyOrganisation())
                .set(AWARD.FUNDER_NAME, "Harbour Lights Foundation")
                .set(AWARD.TITLE, "Link worker fund")
                .set(AWARD.CURRENCY, "GBP")
                .set(AWARD.AMOUNT, BigDecimal.TEN)
                .set(AWARD.APPROVED_AMOUNT, BigDecimal.ZERO)
                .set(AWARD.PAID_AMOUNT, BigDecimal.ZERO)
                .set(AWARD.AWARDED_ON, from)
                .set(AWARD.STARTS_ON, from)
                .set(AWARD.ENDS_ON, to)
                .set(AWARD.RECURRENT, false)
                .set(AWARD.STATE, state.name())
                .set(AWARD.VERSION, 0)
                .returningResult(AWARD.ID)
                .fetchSingle()
                .value1();
    }

    /** Somebody in a post for so many hours a week. */
    long held(long roleId, long postId, String hours, LocalDate from, @Nullable LocalDate to) {
        return transaction.execute(status -> {
            long worker = db.insertInto(WORKER)
                    .set(WORKER.ORGANISATION_ID, anyOrganisation())
                    .set(WORKER.REFERENCE, UUID.randomUUID().toString())
                    .returningResult(WORKER.ID)
                    .fetchSingle()
                    .value1();
            long spell = db.insertInto(SPELL)
                    .set(SPELL.ROLE_ID, roleId)
                    .set(SPELL.POST_ID, postId)
                    .set(SPELL.WORKER_ID, worker)
                    .set(SPELL.STARTED_ON, from)
                    .set(SPELL.ENDED_ON, to)
                    .set(SPELL.VERSION, 0)
                    .returningResult(SPELL.ID)
                    .fetchSingle()
                    .value1();
            db.insertInto(SPELL_TERMS)
                    .set(SPELL_TERMS.ROLE_ID, roleId)
                    .set(SPELL_TERMS.SPELL_ID, spell)
                    .set(SPELL_TERMS.HOURS, new BigDecimal(hours))
                    .set(SPELL_TERMS.VALID_FROM, from)
                    .set(SPELL_TERMS.VERSION, 0)
                    .execute();
            standings.refresh(List.of(roleId));
            return spell;
        });
    }

    void completed(long roleId, long spellId, long guidanceId, LocalDate on, @Nullable LocalDate expiresOn) {
        transaction.executeWithoutResult(status -> db.insertInto(COMPLETION)
                .set(COMPLETION.ROLE_ID, roleId)
                .set(COMPLETION.SPELL_ID, spellId)
                .set(COMPLETION.GUIDANCE_ID, guidanceId)
                .set(COMPLETION.COMPLETED_ON, on)
                .set(COMPLETION.EXPIRES_ON, expiresOn)
                .set(COMPLETION.VERSION, 0)
                .execute());
        refresh(roleId);
    }

    /** Guidance in use; an {@code earlier} version makes it the next one of the same item. */
    long guidance(long ownerId, @Nullable Long earlier) {
        return transaction.execute(status -> db.insertInto(GUIDANCE)
                .set(GUIDANCE.OWNER_ID, ownerId)
                .set(GUIDANCE.JURISDICTION_ID, sample.jurisdiction("GB-ENG"))
                .set(GUIDANCE.TITLE, "Care Certificate")
                .set(GUIDANCE.ISSUER, "Skills for Care")
                .set(GUIDANCE.KIND, "MANDATORY")
                .set(GUIDANCE.EFFECTIVE_FROM, Sample.START)
                .set(GUIDANCE.FIRST_VERSION_ID, earlier)
                .set(GUIDANCE.VERSION, 0)
                .returningResult(GUIDANCE.ID)
                .fetchSingle()
                .value1());
    }

    private long anyOrganisation() {
        return db.select(org.jooq.impl.DSL.min(org.rolebridge.db.Tables.ORGANISATION.ID))
                .from(org.rolebridge.db.Tables.ORGANISATION)
                .fetchSingle()
                .value1();
    }

    void refresh(long roleId) {
        transaction.executeWithoutResult(status -> standings.refresh(List.of(roleId)));
    }
}
