package org.rolebridge.milestone;

import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.ExportLog;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The second person: agrees to what was recorded about a milestone, or returns it with a reason. */
@Service
@Requires(Permission.MILESTONE_CONFIRM)
@Transactional
public class ConfirmationService {

    /** Counting what waits stops here; a screen then says "or more". */
    public static final int MOST_COUNTED = 1_000;

    private final MilestoneDesk desk;
    private final ChangeRepository changes;
    private final WaitingExport export;
    private final ExportLog log;
    private final Clock clock;

    ConfirmationService(
            MilestoneDesk desk, ChangeRepository changes, WaitingExport export, ExportLog log, Clock clock) {
        this.desk = desk;
        this.changes = changes;
        this.export = export;
        this.log = log;
        this.clock = clock;
    }

    /** What waits for the caller, longest waiting first; without what they recorded themselves. */
    public List<WaitingMilestone> findWaiting(Window window) {
        return changes.waiting(Permission.MILESTONE_CONFIRM, CurrentPerson.get().personId(), window);
    }

    public int countWaiting() {
        return changes.countWaiting(
                Permission.MILESTONE_CONFIRM, CurrentPerson.get().personId(), MOST_COUNTED);
    }

    /** Writes all that waits as CSV, and enters that into the change history first. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void export(OutputStream target) {
        log.record("milestones-waiting", "own");
        export.write(this::findWaiting, target);
    }

    /** @param version of the milestone as the caller saw it: nobody agrees to what they have not seen */
    public Milestone confirm(long id, int version) {
        var open = desk.open(id, Permission.MILESTONE_CONFIRM);
        var after = open.milestone().confirm().basedOn(version);
        desk.requireFresh(open, after);
        answer(open, story(open), Answer.CONFIRMED, null);
        return desk.save(open, after, "confirmed");
    }

    /** The change does not stand: the milestone goes back to where it was before. */
    public Milestone sendBack(long id, String reason, int version) {
        var open = desk.open(id, Permission.MILESTONE_CONFIRM);
        var story = story(open);
        var before = story.standing()
                .map(standing -> story.before(standing.change()))
                .orElse(Standing.UNTOUCHED);
        var after = open.milestone().sendBack(before).basedOn(version);
        desk.requireFresh(open, after);
        answer(open, story, Answer.RETURNED, reason.strip());
        return desk.save(open, after, "returned");
    }

    private MilestoneStory story(OpenMilestone open) {
        var milestone = open.milestone();
        return new MilestoneStory(milestone, changes.ofMilestone(milestone.id(), Permission.MILESTONE_CONFIRM));
    }

    private void answer(OpenMilestone open, MilestoneStory story, Answer answer, @Nullable String reason) {
        long person = CurrentPerson.get().personId();
        if (story.contributors().contains(person)) {
            throw RuleViolation.of("milestone-confirm-own");
        }
        var change = story.standing().orElseThrow().change();
        var moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        changes.insert(
                open.milestone(),
                new Confirmation(
                        0,
                        change.roleId(),
                        change.milestoneId(),
                        change.id(),
                        change.recordedBy(),
                        person,
                        moment,
                        answer,
                        reason));
    }
}
