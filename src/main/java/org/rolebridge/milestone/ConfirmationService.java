package org.rolebridge.milestone;

import java.io.OutputStream;
import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.ExportLog;
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
    private final AnswerDesk answers;

    ConfirmationService(
            MilestoneDesk desk, ChangeRepository changes, WaitingExport export, ExportLog log, AnswerDesk answers) {
        this.desk = desk;
        this.changes = changes;
        this.export = export;
        this.log = log;
        this.answers = answers;
    }

    /** What waits for the caller, longest waiting first; without what they recorded themselves. */
    public List<WaitingMilestone> findWaiting(Window window) {
        var waiting = changes.waiting(
                Permission.MILESTONE_CONFIRM, CurrentPerson.get().personId(), window);
        var ids = waiting.stream().map(one -> one.change().id()).toList();
        var messages = changes.messages(ids, Permission.MILESTONE_CONFIRM);
        return waiting.stream()
                .map(one -> one.with(messages.getOrDefault(one.change().id(), List.of())))
                .toList();
    }

    /** The same without what somebody asked about: there it is not the second person's turn. */
    public List<WaitingMilestone> findToAnswer(Window window) {
        return changes.toAnswer(
                Permission.MILESTONE_CONFIRM, CurrentPerson.get().personId(), window);
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
        return answers.confirm(open, after, asSecondPerson(open));
    }

    /** The change does not stand: the milestone goes back to where it was before. */
    public Milestone sendBack(long id, String reason, int version) {
        var open = desk.open(id, Permission.MILESTONE_CONFIRM);
        var story = asSecondPerson(open);
        var after = open.milestone().sendBack(story.before()).basedOn(version);
        return answers.takeBack(open, after, story, AnswerDesk.Taking.returned(reason));
    }

    /** Those who run the role have to answer before it is the second person's turn again. */
    public Milestone ask(long id, String question, int version) {
        var open = desk.open(id, Permission.MILESTONE_CONFIRM);
        var after = open.milestone().ask().basedOn(version);
        asSecondPerson(open);
        return answers.say(open, after, MilestoneMessage.Kind.QUESTION, question);
    }

    private MilestoneStory asSecondPerson(OpenMilestone open) {
        var story = answers.story(open, Permission.MILESTONE_CONFIRM);
        answers.requireSecondPerson(story);
        return story;
    }
}
