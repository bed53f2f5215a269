package org.rolebridge.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People in post, known by references that only their employer can read. */
@Service
@Requires(Permission.POST_READ)
@Transactional
public class SpellService {

    private final PostStandings standings;
    private final SpellRepository spells;
    private final WorkerRepository workers;
    private final SpellEndings endings;
    private final EmployersOfRole employers;
    private final WorkerReferences references;
    private final Idempotency idempotency;

    SpellService(
            PostStandings standings,
            SpellRepository spells,
            WorkerRepository workers,
            SpellEndings endings,
            EmployersOfRole employers,
            WorkerReferences references,
            Idempotency idempotency) {
        this.standings = standings;
        this.spells = spells;
        this.workers = workers;
        this.endings = endings;
        this.employers = employers;
        this.references = references;
        this.idempotency = idempotency;
    }

    /** Everybody who is or was in a post of the role, by the day they started. */
    public List<PersonInPost> ofRole(long roleId) {
        return spells.ofRole(roleId, Permission.POST_READ);
    }

    /** People in post on a day in every role over which the caller has this permission, page by page. */
    public List<PersonInPost> onDay(LocalDate day, Permission permission, Window window) {
        return spells.onDay(day, permission, window);
    }

    /** @throws NotFound when there is no such time in post, or the caller may not read it */
    public PersonInPost get(long spellId) {
        return spells.find(spellId, Permission.POST_READ).orElseThrow(() -> new NotFound("spell", spellId));
    }

    /** The organisations that can employ people in the posts of a role, the host first. */
    public List<Long> employers(long roleId) {
        return employers.ids(roleId);
    }

    /**
     * Somebody starts in a post. Two people may share a post, as long as they do not work more hours than it has.
     *
     * @return the id of their time in post; the same for the same key, however often it is sent
     */
    @Requires(Permission.POST_EDIT)
    public long start(SpellEntry entry) {
        return idempotency.once(entry.key(), "start-spell", () -> {
            var standing = standings.hold(entry.postId());
            var post = standing.post();
            var worker = Worker.called(entry.worker(), entry.employerId());
            standings.requireUnderWay(post, "endedOn", entry.endedOn());
            employers.require(post.roleId(), entry.employerId(), entry.startedOn(), entry.endedOn());
            requireWithin(post, entry.startedOn(), entry.endedOn());
            long workerId = workers.findOrMake(worker);
            var spell = new Spell(0, post.roleId(), post.id(), workerId, entry.startedOn(), entry.endedOn(), 0);
            requireOnce(standing, spell);
            var hours = new SpellTerms(0, post.roleId(), 0, entry.hours(), entry.startedOn(), entry.endedOn(), 0);
            requireRoom(standing, List.of(), List.of(hours));
            long id = spells.insert(spell);
            spells.insert(hours.of(id));
            return id;
        });
    }

    /** @return the id of the new hours */
    @Requires(Permission.POST_EDIT)
    public long changeHours(long spellId, HoursChange change) {
        return idempotency.once(change.key(), "change-hours", () -> {
            var standing = standings.hold(reach(spellId).spell().postId());
            standings.requireUnderWay(standing.post(), "from", change.from());
            var person = person(standing, spellId);
            var former = person.hours().stream()
                    .filter(row -> row.amount().covers(change.from()))
                    .findFirst()
                    .orElseThrow(() -> RuleViolation.at("from", "spell-hours-outside"));
            int version = person.hoursVersion();
            var next = former.followedBy(change.from(), change.hours(), version + 1);
            if (version != change.version()) {
                throw new StaleRecord(next, former.seenAs(version));
            }
            var ended = former.endOn(change.from().minusDays(1));
            requireRoom(standing, List.of(former), List.of(ended, next));
            spells.update(former, ended, "ended");
            return spells.insert(next);
        });
    }

    /** @param lastDay the last day in post */
    @Requires(Permission.POST_EDIT)
    public void end(long spellId, LocalDate lastDay, int version) {
        var standing = standings.hold(reach(spellId).spell().postId());
        var person = person(standing, spellId);
        requireUnderWay(standing.post(), person.spell(), lastDay);
        requireWithin(standing.post(), person.spell().startedOn(), lastDay);
        endings.end(person, lastDay, version);
        requireOnce(standing, person.spell().endOn(lastDay, version));
        var last = person.latestHours();
        requireRoom(standing, List.of(last), List.of(last.endOn(lastDay)));
    }

    /**
     * Puts right what was entered wrongly; the history keeps what stood there.
     *
     * @param hours the latest ones; earlier ones stay
     */
    @Requires(Permission.POST_EDIT)
    public void correct(long spellId, LocalDate startedOn, @Nullable LocalDate endedOn, BigDecimal hours, int version) {
        var standing = standings.hold(reach(spellId).spell().postId());
        var person = person(standing, spellId);
        var after = person.spell().correct(startedOn, endedOn, version);
        requireUnderWay(standing.post(), person.spell(), endedOn);
        requireWithin(standing.post(), startedOn, endedOn);
        requireOnce(standing, after);
        var rows = person.hoursCorrected(startedOn, endedOn, hours);
        requireRoom(standing, person.hours(), rows);
        spells.update(person.spell(), after, "corrected");
        for (int i = 0; i < rows.size(); i++) {
            var before = person.hours().get(i);
            if (!rows.get(i).equals(before)) {
                spells.update(before, rows.get(i), "corrected");
            }
        }
    }

    /** The day after which the person's reference is anonymised by itself; {@code null} while they are in post. */
    public @Nullable LocalDate keptUntil(Spell spell) {
        return references.keptUntil(spell);
    }

    /**
     * Takes away the reference of somebody who left, for good, here and in the history. Their time in post stays. Twice
     * is the same as once.
     *
     * @throws RuleViolation while they are in a post, or when others also know them by this reference
     */
    @Requires(Permission.POST_EDIT)
    public void anonymise(long spellId) {
        references.anonymise(spellId);
    }

    /**
     * Puts a mistyped reference right, wherever the person is in post.
     *
     * @param version of the person, as the caller saw it
     * @throws RuleViolation when the employer calls somebody else so, or others also know the person by it
     */
    @Requires(Permission.POST_EDIT)
    public void correctReference(long spellId, String reference, int version) {
        references.correct(spellId, reference, version);
    }

    private PersonInPost reach(long spellId) {
        return spells.find(spellId, Permission.POST_EDIT).orElseThrow(() -> new NotFound("spell", spellId));
    }

    private static PersonInPost person(PostStanding standing, long spellId) {
        return standing.people().stream()
                .filter(one -> one.spell().id() == spellId)
                .findFirst()
                .orElseThrow(() -> new NotFound("spell", spellId));
    }

    /** In a closed role, time in post can be put right, though not prolonged. */
    private void requireUnderWay(Post post, Spell before, @Nullable LocalDate lastDay) {
        if (before.endedOn() != null && (lastDay == null || lastDay.isAfter(before.endedOn()))) {
            standings.requireUnderWay(post, "endedOn", lastDay);
        }
    }

    private static void requireWithin(Post post, LocalDate from, @Nullable LocalDate to) {
        if (from.isBefore(post.openedOn())) {
            throw RuleViolation.at("startedOn", "spell-before-post", post.openedOn());
        }
        if (post.closedOn() != null && !post.holds(from, to)) {
            throw RuleViolation.at("endedOn", "spell-after-post", post.closedOn());
        }
    }

    private static void requireOnce(PostStanding standing, Spell spell) {
        for (var other : standing.people()) {
            var earlier = other.spell();
            if (earlier.id() != spell.id() && earlier.workerId() == spell.workerId() && earlier.overlaps(spell)) {
                throw RuleViolation.at("worker", "spell-twice", earlier.startedOn());
            }
        }
    }

    private static void requireRoom(
            PostStanding standing, Collection<SpellTerms> gone, Collection<SpellTerms> instead) {
        var hours = new ArrayList<>(standing.hours());
        gone.forEach(row -> hours.remove(row.amount()));
        instead.forEach(row -> hours.add(row.amount()));
        DayByDay.firstDayOver(hours, standing.limits()).ifPresent(day -> {
            throw RuleViolation.at(
                    "hours",
                    "spell-over-hours",
                    DayByDay.sumOn(hours, day),
                    day,
                    DayByDay.sumOn(standing.limits(), day));
        });
    }
}
