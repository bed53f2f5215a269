package org.rolebridge.milestone.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.MilestoneDots;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;

/** How milestones are spoken of. */
public final class MilestoneWords {

    private MilestoneWords() {}

    /** "2 Team and line manager", or the title of an extra milestone. */
    public static String name(Milestone milestone) {
        return milestone
                .kind()
                .map(kind -> kind.number() + " " + text("milestone." + kind + ".name"))
                .orElse(String.valueOf(milestone.title()));
    }

    /** What to do next, as the end of "Next step:". */
    public static String nextStep(Milestone milestone) {
        return milestone
                .kind()
                .map(kind -> text("milestone." + kind + ".next"))
                .orElse(String.valueOf(milestone.title()));
    }

    /** For lists of roles: the ten as dots. */
    public static MilestoneDots dots(List<Milestone> ten) {
        return new MilestoneDots(
                ten.stream().map(Milestone::state).map(MilestoneWords::dot).toList());
    }

    private static MilestoneDots.Dot dot(MilestoneState state) {
        return switch (state) {
            case NOT_STARTED -> MilestoneDots.Dot.NOT_STARTED;
            case IN_PROGRESS -> MilestoneDots.Dot.IN_PROGRESS;
            case ACHIEVED -> MilestoneDots.Dot.ACHIEVED;
            case LOST -> MilestoneDots.Dot.LOST;
            case NOT_APPLICABLE -> MilestoneDots.Dot.DOES_NOT_APPLY;
        };
    }

    static Tag state(Milestone milestone, LocalDate today) {
        if (milestone.waiting()) {
            return new Tag(text("milestone.waiting." + milestone.state()), Tone.YELLOW);
        }
        if (milestone.isLate(today)) {
            return new Tag(text("milestone.late." + milestone.state()), Tone.RED);
        }
        if (milestone.confirmed()) {
            return new Tag(text("milestone.confirmed"), Tone.GREEN);
        }
        return new Tag(text("value.state." + milestone.state()), tone(milestone.state()));
    }

    private static Tone tone(MilestoneState state) {
        return switch (state) {
            case NOT_STARTED -> Tone.GREY;
            case IN_PROGRESS, ACHIEVED -> Tone.BLUE;
            case LOST -> Tone.RED;
            case NOT_APPLICABLE -> Tone.NEUTRAL;
        };
    }

    /** "Achieved on 1 August 2025, planned for 1 April 2025" or "Planned for 3 December 2026, in 10 days". */
    static String dates(Milestone milestone, LocalDate today) {
        var planned = milestone.plannedOn();
        var occurred = milestone.occurredOn();
        if (milestone.state() == MilestoneState.NOT_STARTED || milestone.state() == MilestoneState.IN_PROGRESS) {
            var plan = planned == null
                    ? text("milestone.unplanned")
                    : text("milestone.planned", Figures.date(planned), Figures.relative(planned, today));
            return occurred == null ? plan : text("milestone.since.IN_PROGRESS", Figures.date(occurred)) + " · " + plan;
        }
        var since = text("milestone.since." + milestone.state(), date(occurred));
        return planned == null ? since : since + " · " + text("milestone.was-planned", Figures.date(planned));
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Figures.date(day);
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
