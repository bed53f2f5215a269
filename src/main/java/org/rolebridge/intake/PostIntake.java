package org.rolebridge.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rolebridge.intake.IntakeLine.Added;
import org.rolebridge.intake.IntakeRow.PersonCells;
import org.rolebridge.intake.IntakeRow.PostCells;
import org.rolebridge.intake.RoleIntake.HostedRole;
import org.rolebridge.post.PostOpening;
import org.rolebridge.post.PostService;
import org.rolebridge.post.PostStanding;
import org.rolebridge.post.SpellEntry;
import org.rolebridge.post.SpellService;
import org.rolebridge.post.TermsEntry;
import org.springframework.stereotype.Component;

/** Finds the post that a row speaks of, or adds it, and puts the person of the row in it. */
@Component
class PostIntake {

    private static final Map<String, String> POST_COLUMNS = Map.of(
            "reference", IntakeTemplate.POST,
            "grade", IntakeTemplate.GRADE,
            "hours", IntakeTemplate.HOURS,
            "fullTimeHours", IntakeTemplate.FULL_TIME_HOURS,
            "annualPay", IntakeTemplate.PAY,
            "from", IntakeTemplate.POST_OPENED,
            "openedOn", IntakeTemplate.POST_OPENED);
    private static final Map<String, String> PERSON_COLUMNS = Map.of(
            "worker", IntakeTemplate.PERSON,
            "hours", IntakeTemplate.PERSON_HOURS,
            "from", IntakeTemplate.PERSON_STARTED,
            "startedOn", IntakeTemplate.PERSON_STARTED,
            "endedOn", IntakeTemplate.PERSON_STARTED);

    private final PostService posts;
    private final SpellService spells;

    PostIntake(PostService posts, SpellService spells) {
        this.posts = posts;
        this.spells = spells;
    }

    /** Nothing when the row has no post, or it is refused. */
    Optional<PostStanding> find(HostedRole role, IntakeRow row, IntakeFindings findings) {
        var cells = row.post();
        if (cells == null) {
            return Optional.empty();
        }
        var held = posts.ofRole(role.role().id()).stream()
                .filter(one -> one.post().reference().equalsIgnoreCase(cells.reference()))
                .findFirst();
        held.ifPresent(standing -> tellDifferences(standing, cells, row, findings));
        var post = held.or(() -> add(role, row, cells, findings));
        var person = row.person();
        if (person != null) {
            post.ifPresent(standing -> putInPost(role.hostId(), standing, row, findings));
        }
        return post;
    }

    private static void tellDifferences(
            PostStanding standing, PostCells cells, IntakeRow row, IntakeFindings findings) {
        findings.add(row);
        var first = standing.terms().getFirst();
        boolean never =
                standing.terms().stream().noneMatch(terms -> terms.hours().compareTo(cells.hours()) == 0);
        if (never) {
            findings.note(IntakeProblem.warning(
                    row.line(),
                    IntakeTemplate.HOURS,
                    "intake-differs",
                    first.hours().stripTrailingZeros().toPlainString()));
        }
    }

    private Optional<PostStanding> add(HostedRole role, IntakeRow row, PostCells cells, IntakeFindings findings) {
        var opened = cells.opened() == null ? role.role().startedOn() : cells.opened();
        var fullTime =
                cells.fullTimeHours() == null ? posts.jurisdiction(role.role()).fullTimeHours() : cells.fullTimeHours();
        var terms = new TermsEntry(cells.grade(), cells.hours(), fullTime, cells.pay());
        var opening = new PostOpening(UUID.randomUUID(), role.role().id(), cells.reference(), opened, terms);
        var post = findings.attempt(row.line(), POST_COLUMNS, () -> posts.get(posts.add(opening)));
        post.ifPresent(standing -> findings.add(row, Added.POST));
        return post;
    }

    private void putInPost(long employerId, PostStanding standing, IntakeRow row, IntakeFindings findings) {
        var person = java.util.Objects.requireNonNull(row.person());
        var started = person.started() == null ? standing.post().openedOn() : person.started();
        if (isInPost(standing, person, started)) {
            return;
        }
        var hours = person.hours() == null ? standing.termsNear(started).hours() : person.hours();
        var entry = new SpellEntry(
                UUID.randomUUID(), standing.post().id(), employerId, person.reference(), hours, started, null);
        findings.attempt(row.line(), PERSON_COLUMNS, () -> spells.start(entry))
                .ifPresent(id -> findings.add(row, Added.PERSON));
    }

    private static boolean isInPost(PostStanding standing, PersonCells person, LocalDate started) {
        return standing.people().stream()
                .anyMatch(one -> one.worker().reference().equalsIgnoreCase(person.reference())
                        && one.spell().startedOn().equals(started));
    }
}
