package org.rolebridge.milestone;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Keeps what both sides say about a change that waits, and what became of it. */
@Component
class AnswerDesk {

    private final MilestoneDesk desk;
    private final ChangeRepository changes;
    private final Clock clock;

    AnswerDesk(MilestoneDesk desk, ChangeRepository changes, Clock clock) {
        this.desk = desk;
        this.changes = changes;
        this.clock = clock;
    }

    MilestoneStory story(OpenMilestone open, Permission permission) {
        var milestone = open.milestone();
        return new MilestoneStory(milestone, changes.ofMilestone(milestone.id(), permission));
    }

    /** Whoever recorded or explained it cannot be the second person. */
    void requireSecondPerson(MilestoneStory story) {
        if (story.contributors().contains(CurrentPerson.get().personId())) {
            throw RuleViolation.of("milestone-confirm-own");
        }
    }

    Milestone confirm(OpenMilestone open, Milestone after, MilestoneStory story) {
        desk.requireFresh(open, after);
        answer(open, story.standing().orElseThrow().change(), Answer.CONFIRMED, null);
        return desk.save(open, after, "confirmed");
    }

    /** What does not stand takes with it what it put right. */
    Milestone takeBack(OpenMilestone open, Milestone after, MilestoneStory story, Taking why) {
        desk.requireFresh(open, after);
        story.pending()
                .forEach(change ->
                        answer(open, change, why.answer(), why.reason().strip()));
        return desk.save(open, after, why.action());
    }

    /** Why a change does not stand. */
    record Taking(Answer answer, String reason, String action) {

        static Taking returned(String reason) {
            return new Taking(Answer.RETURNED, reason, "returned");
        }

        static Taking withdrawn(String reason) {
            return new Taking(Answer.WITHDRAWN, reason, "withdrawn");
        }
    }

    Milestone say(OpenMilestone open, Milestone after, MilestoneMessage.Kind kind, String words) {
        desk.requireFresh(open, after);
        var milestone = open.milestone();
        long change = java.util.Objects.requireNonNull(milestone.lastChangeId());
        changes.insert(
                milestone,
                new MilestoneMessage(0, milestone.roleId(), milestone.id(), change, kind, words, person(), now()));
        return desk.save(open, after, kind == MilestoneMessage.Kind.QUESTION ? "asked" : "replied");
    }

    private void answer(OpenMilestone open, MilestoneChange change, Answer answer, @Nullable String reason) {
        changes.insert(
                open.milestone(),
                new Confirmation(
                        0,
                        change.roleId(),
                        change.milestoneId(),
                        change.id(),
                        change.recordedBy(),
                        person(),
                        now(),
                        answer,
                        reason));
    }

    private static long person() {
        return CurrentPerson.get().personId();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
