package org.rolebridge.milestone;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A milestone with all that happened to it.
 *
 * @param changes oldest first
 */
public record MilestoneStory(Milestone milestone, List<RecordedChange> changes) {

    /** The change that brought the milestone where it stands. */
    public Optional<RecordedChange> standing() {
        return changes.stream()
                .filter(recorded -> Long.valueOf(recorded.change().id()).equals(milestone.lastChangeId()))
                .findFirst();
    }

    /** The last change, if a second person returned it and nothing has been recorded since. */
    public Optional<RecordedChange> returned() {
        return states().reduce((earlier, later) -> later).filter(RecordedChange::isReturned);
    }

    /** The day it was achieved, also when it was lost again later. */
    public Optional<LocalDate> achievedOn() {
        return states().filter(RecordedChange::stands)
                .filter(recorded -> recorded.change().toState() == MilestoneState.ACHIEVED)
                .reduce((earlier, later) -> later)
                .map(recorded -> recorded.change().occurredOn());
    }

    /** Who recorded or explained anything about this milestone since a second person last agreed: none of them may agree now. */
    Set<Long> contributors() {
        var people = new HashSet<Long>();
        for (var recorded : changes) {
            if (recorded.isConfirmed()) {
                people.clear();
            } else {
                people.add(recorded.change().recordedBy());
                recorded.messages().stream()
                        .filter(message -> !message.isQuestion())
                        .forEach(message -> people.add(message.writtenBy()));
            }
        }
        return people;
    }

    /** What the second person asked last, as long as nobody has answered it. */
    public Optional<MilestoneMessage> question() {
        return milestone.asked()
                ? standing().flatMap(recorded -> recorded.messages().stream().reduce((earlier, later) -> later))
                : Optional.empty();
    }

    /** The change that waits, after those that it put right: none of them stands without the others. */
    List<MilestoneChange> pending() {
        var waiting = standing().orElseThrow().change();
        var first = waiting.isCorrection() ? corrected(waiting) : waiting;
        return states().filter(recorded -> recorded.answer() == null)
                .map(RecordedChange::change)
                .filter(change -> change.id() >= first.id() && change.id() <= waiting.id())
                .toList();
    }

    /** What stood before the change that brought the milestone where it stands. */
    Standing before() {
        return standing().map(recorded -> before(recorded.change())).orElse(Standing.UNTOUCHED);
    }

    /** What stood before the change that waits. */
    Standing before(MilestoneChange waiting) {
        var came = waiting.isCorrection() ? corrected(waiting).fromState() : waiting.fromState();
        return earlierThan(waiting)
                .filter(recorded -> recorded.change().toState() == came)
                .reduce((earlier, later) -> later)
                .map(Standing::after)
                .orElse(Standing.UNTOUCHED);
    }

    /** What a correction, or a correction of a correction, goes back to. */
    private MilestoneChange corrected(MilestoneChange correction) {
        return earlierThan(correction)
                .map(RecordedChange::change)
                .filter(change -> change.toState() == correction.toState() && !change.isCorrection())
                .reduce((earlier, later) -> later)
                .orElse(correction);
    }

    private Stream<RecordedChange> earlierThan(MilestoneChange change) {
        return states().filter(
                        recorded -> recorded.stands() && recorded.change().id() < change.id());
    }

    private Stream<RecordedChange> states() {
        return changes.stream().filter(recorded -> !recorded.change().isReplan());
    }
}
