package org.rolebridge.training.ui;

import static org.rolebridge.training.ui.GuidanceWords.text;

import java.util.Optional;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;
import org.rolebridge.training.CompletionState;
import org.rolebridge.training.ItemStatus;

/** Plain words for how somebody stands with an item. */
final class TrainingWords {

    private TrainingWords() {}

    static Tag tag(CompletionState state) {
        return new Tag(text("training.completion." + state), tone(state));
    }

    private static Tone tone(CompletionState state) {
        return switch (state) {
            case OVERDUE -> Tone.RED;
            case EXPIRES_SOON -> Tone.YELLOW;
            case UNDER_WAY -> Tone.BLUE;
            case NOT_STARTED -> Tone.GREY;
            case IN_DATE -> Tone.GREEN;
        };
    }

    /** "until 4 Mar 2027", "since 4 Mar 2024", "by 4 Mar 2027", or nothing. */
    static Optional<String> days(ItemStatus status) {
        var completed = status.completion().flatMap(one -> Optional.ofNullable(one.completedOn()));
        var next = status.nextDay().map(Figures::mediumDate);
        if (completed.isEmpty()) {
            return next.map(day -> text("training.by", day));
        }
        return next.map(day -> text(status.state().holds() ? "training.until" : "training.expired", day))
                .or(() -> completed.map(day -> text("training.done", Figures.mediumDate(day))));
    }
}
