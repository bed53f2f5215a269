package org.rolebridge.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts of a role and their dated terms. */
@Service
@Requires(Permission.POST_READ)
@Transactional
public class PostService {

    private final WorkRoleService roles;
    private final PostTermsRepository terms;
    private final PostStandings standings;
    private final PostOpenings openings;
    private final PostClosings closings;
    private final Idempotency idempotency;
    private final OrganisationService organisations;
    private final Clock clock;

    PostService(
            WorkRoleService roles,
            PostTermsRepository terms,
            PostStandings standings,
            PostOpenings openings,
            PostClosings closings,
            Idempotency idempotency,
            OrganisationService organisations,
            Clock clock) {
        this.roles = roles;
        this.terms = terms;
        this.standings = standings;
        this.openings = openings;
        this.closings = closings;
        this.idempotency = idempotency;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such post, or the caller may not read it */
    public PostStanding get(long postId) {
        return standings.get(postId);
    }

    /** Every post of the role by reference; none when the caller may not read them. */
    public List<PostStanding> ofRole(long roleId) {
        return standings.ofRole(roleId);
    }

    /** Whole-time equivalents of the role today; no posts when the caller may not read them. */
    public Establishment establishment(WorkRole role) {
        return terms.establishment(role.id(), today(role), Permission.POST_READ);
    }

    /** Whether the organisation's own recurrent money pays, without an end, for every post that is open today. */
    public boolean isPaidForGood(WorkRole role) {
        var today = today(role);
        var open = ofRole(role.id()).stream()
                .filter(standing -> standing.post().isOpenOn(today))
                .toList();
        return !open.isEmpty() && open.stream().allMatch(standing -> standing.isPaidForGood(today));
    }

    /** Today where the role is. */
    public LocalDate today(WorkRole role) {
        return LocalDate.now(clock.withZone(jurisdiction(role).zone()));
    }

    public Jurisdiction jurisdiction(WorkRole role) {
        return organisations.jurisdiction(role.jurisdictionId());
    }

    /** Whether the caller may see and enter the pay of posts of this role. */
    public boolean maySeePay(long roleId) {
        return standings.maySeePay(roleId);
    }

    /** @return the id of the post; the same for the same key, however often it is sent */
    @Requires(Permission.POST_EDIT)
    public long add(PostOpening opening) {
        var role = roles.reach(opening.roleId(), Permission.POST_EDIT);
        if (role.lifecycle() == Lifecycle.CLOSED) {
            throw RuleViolation.of("role-is-closed");
        }
        requirePayRight(role.id(), opening.terms());
        return idempotency.once(
                opening.key(),
                "add-post",
                () -> openings.open(role, opening.reference(), opening.openedOn(), opening.terms()));
    }

    /**
     * Other terms hold from a day on; those of the day before stay as they were.
     *
     * @return the id of the new terms
     */
    @Requires(Permission.POST_EDIT)
    public long changeTerms(long postId, TermsChange change) {
        return idempotency.once(change.key(), "change-terms", () -> {
            var standing = standings.hold(postId);
            standings.requireUnderWay(standing.post(), "from", change.from());
            var former =
                    standing.termsOn(change.from()).orElseThrow(() -> RuleViolation.at("from", "post-terms-outside"));
            int version = standing.termsVersion();
            var next = former.followedBy(change.from(), payChecked(change.terms(), former), version + 1);
            requireSeen(former.seenAs(version), next, change.version());
            var ended = former.endOn(change.from().minusDays(1));
            requireRoomForPeople(standing, former, List.of(ended, next));
            terms.update(former, ended, "ended");
            return terms.insert(next, "agreed");
        });
    }

    /** Puts right what was entered wrongly; the history keeps what stood there. */
    @Requires(Permission.POST_EDIT)
    public void correctTerms(long postId, long termsId, TermsEntry entry, int version) {
        var standing = standings.hold(postId);
        var before = standing.terms().stream()
                .filter(row -> row.id() == termsId)
                .findFirst()
                .orElseThrow(() -> new NotFound("post_terms", termsId));
        var after = before.correct(payChecked(entry, before), version);
        requireSeen(before, after, version);
        requireRoomForPeople(standing, before, List.of(after));
        terms.update(before, after, "corrected");
    }

    /** The post ends with this day, and with it the time in post and the shares that would go on. */
    @Requires(Permission.POST_EDIT)
    public void close(long postId, LocalDate lastDay, int version) {
        closings.close(standings.hold(postId), lastDay, version);
    }

    private void requirePayRight(long roleId, TermsEntry entry) {
        if (entry.annualPay() != null) {
            roles.reach(roleId, Permission.POST_PAY);
        }
    }

    /** Who may not see pay cannot change it either: the pay stays as it was. */
    private TermsEntry payChecked(TermsEntry entry, PostTerms former) {
        requirePayRight(former.roleId(), entry);
        return maySeePay(former.roleId())
                ? entry
                : new TermsEntry(entry.grade(), entry.hours(), entry.fullTimeHours(), former.annualPay());
    }

    private void requireSeen(PostTerms stored, PostTerms typed, int version) {
        if (stored.version() != version) {
            boolean pay = maySeePay(stored.roleId());
            throw new StaleRecord(pay ? typed : typed.withoutPay(), pay ? stored : stored.withoutPay());
        }
    }

    private static void requireRoomForPeople(PostStanding standing, PostTerms former, List<PostTerms> instead) {
        var limits = new ArrayList<>(standing.terms());
        limits.remove(former);
        limits.addAll(instead);
        DayByDay.firstDayOver(
                        standing.hours(), limits.stream().map(PostTerms::amount).toList())
                .ifPresent(day -> {
                    throw RuleViolation.at(
                            "hours", "post-hours-below-people", DayByDay.sumOn(standing.hours(), day), day);
                });
    }
}
