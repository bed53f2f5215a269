package org.rolebridge.insight.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebridge.insight.NextStep;
import org.rolebridge.insight.RoleRow.Milestone;
import org.rolebridge.milestone.MilestoneKind;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.ui.OrganisationPicker;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.MilestoneDots;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;
import org.rolebridge.workrole.Stage;

/** How a role is put into a few words and colours, the same way on every screen. */
final class RoleWords {

    private RoleWords() {}

    static Tag stage(Stage stage) {
        var tone = switch (stage) {
            case TRYING_OUT, GROWING -> Tone.BLUE;
            case EMBEDDED -> Tone.GREEN;
            case CLOSED -> Tone.GREY;
        };
        return new Tag(text("value.stage." + stage), tone);
    }

    static MilestoneDots dots(List<Milestone> milestones) {
        return new MilestoneDots(milestones.stream()
                .map(milestone -> switch (milestone.state()) {
                    case ACHIEVED -> MilestoneDots.Dot.ACHIEVED;
                    case IN_PROGRESS -> MilestoneDots.Dot.IN_PROGRESS;
                    case NOT_STARTED -> MilestoneDots.Dot.NOT_STARTED;
                    case LOST -> MilestoneDots.Dot.LOST;
                    case NOT_APPLICABLE, RETIRED -> MilestoneDots.Dot.DOES_NOT_APPLY;
                })
                .toList());
    }

    static String milestone(int number) {
        return MilestoneKind.of(number)
                .map(kind -> text("milestone." + kind + ".short"))
                .orElseGet(() -> text("role.milestone.extra"));
    }

    static Tag next(NextStep step, LocalDate today) {
        return switch (step.kind()) {
            case MILESTONE_LATE ->
                new Tag(
                        text("role.next.late", milestone(step.milestone()), Figures.relative(day(step), today)),
                        Tone.RED);
            case FUNDING_ENDED -> new Tag(text("role.next.ended", Figures.mediumDate(day(step))), Tone.RED);
            case FUNDING_ENDS -> new Tag(text("role.next.ends", Figures.mediumDate(day(step))), Tone.RED);
            case VACANT -> new Tag(text("role.next.vacant", ChronoUnit.DAYS.between(day(step), today)), Tone.YELLOW);
            case UNFUNDED -> new Tag(text("role.next.unfunded"), Tone.YELLOW);
            case MILESTONE_NEXT -> new Tag(text("role.next.milestone", milestone(step.milestone())), Tone.GREY);
            case STARTS -> new Tag(text("role.next.starts", Figures.mediumDate(day(step))), Tone.GREY);
            case PAUSED -> new Tag(text("role.next.paused"), Tone.GREY);
            case CLOSED -> new Tag(text("role.next.closed", Figures.mediumDate(day(step))), Tone.GREY);
            case NOTHING -> new Tag(text("role.next.nothing"), Tone.GREEN);
        };
    }

    private static LocalDate day(NextStep step) {
        return Objects.requireNonNull(step.on());
    }

    /** The words for each constant by its word in the address, in order. */
    static <E extends Enum<E>> Map<String, String> choices(String key, E[] constants) {
        var choices = new LinkedHashMap<String, String>();
        for (var constant : constants) {
            choices.put(RoleAddress.word(constant), text(key + "." + constant));
        }
        return choices;
    }

    /** What a filter by organisation says; an organisation that nobody knows is filtered by like any other. */
    static String chosen(@Nullable Long id, OrganisationPicker picker) {
        return id == null
                ? ""
                : picker.getOptionalValue()
                        .map(OrganisationRef::name)
                        .orElseGet(() -> text("role.filter.organisation.unknown"));
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
