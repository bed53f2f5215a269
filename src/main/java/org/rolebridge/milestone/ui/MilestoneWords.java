package org.rolebridge.milestone.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.MilestoneDots;
import org.rolebridge.shell.ui.Prose;
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
            case NOT_APPLICABLE, RETIRED -> MilestoneDots.Dot.DOES_NOT_APPLY;
        };
    }

    static Tag state(Milestone milestone, LocalDate today) {
        if (milestone.waiting()) {
            return new Tag(waiting(milestone), Tone.YELLOW);
        }
        if (milestone.isLate(today)) {
            return new Tag(text("milestone.late." + milestone.state()), Tone.RED);
        }
        if (milestone.confirmed()) {
            return new Tag(text("milestone.confirmed"), Tone.GREEN);
        }
        return new Tag(text("value.state." + milestone.state()), tone(milestone.state()));
    }

    /** What waits, and whose turn it is. */
    static String waiting(Milestone milestone) {
        return text((milestone.asked() ? "milestone.asked." : "milestone.waiting.") + milestone.state());
    }

    private static Tone tone(MilestoneState state) {
        return switch (state) {
            case NOT_STARTED -> Tone.GREY;
            case IN_PROGRESS, ACHIEVED -> Tone.BLUE;
            case LOST -> Tone.RED;
            case NOT_APPLICABLE, RETIRED -> Tone.NEUTRAL;
        };
    }

    /** "Achieved on 1 August 2025 · planned for 1 April 2025" or "Planned for 3 December 2026, in 10 days". */
    static Prose dates(Milestone milestone, LocalDate today) {
        var planned = milestone.plannedOn();
        var words = new Prose();
        if (milestone.occurredOn() != null) {
            words.text(text("milestone.since." + milestone.state(), Figures.date(milestone.occurredOn())));
        } else if (planned == null) {
            words.text(text("milestone.unplanned"));
        }
        if (planned != null) {
            var key = milestone.occurredOn() == null ? "milestone.planned" : "milestone.planned.beside";
            words.text(text(key, Figures.date(planned)));
            addDistance(words, milestone, planned, today);
        }
        return words;
    }

    private static void addDistance(Prose words, Milestone milestone, LocalDate planned, LocalDate today) {
        if (milestone.isLate(today)) {
            words.text(", ").late(Figures.relative(planned, today));
        } else if (milestone.isOpen()) {
            words.text(", " + Figures.relative(planned, today));
        }
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** "Link worker, hosted by Harbour PCN." */
    static String role(String title, String host) {
        return host.isEmpty() ? text("milestone.role", title) : text("milestone.role.host", title, host);
    }
}
