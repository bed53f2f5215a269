package org.rolebridge.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.funding.Award;
import org.rolebridge.funding.FundingTotal;
import org.rolebridge.funding.Money;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Bar;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;

/** How money is spoken of. */
final class FundingWords {

    private static final int MONTHS = 12;

    private FundingWords() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static Tag state(Award award) {
        return new Tag(text("award.state." + award.state()), tone(award.state()));
    }

    private static Tone tone(Award.State state) {
        return switch (state) {
            case LOGGED -> Tone.YELLOW;
            case CONFIRMED -> Tone.GREEN;
            case REFUSED -> Tone.RED;
            case WITHDRAWN -> Tone.GREY;
        };
    }

    /** "1 April 2026 to 31 March 2027", "1 April 2026, then every year". */
    static String period(Award award) {
        var from = Figures.date(award.startsOn());
        if (award.endsOn() != null) {
            var key = award.recurrent() ? "award.period.recurrent" : "award.period";
            return text(key, from, Figures.date(award.endsOn()));
        }
        return text("award.period.open", from);
    }

    static String end(Award award) {
        return award.endsOn() == null ? text("award.goes-on") : Figures.date(award.endsOn());
    }

    /** The bar of what is paid, with what it shows in words below it. */
    static Component bar(Award award) {
        var words = text(
                "award.bar",
                award.paid().toString(),
                award.approved().toString(),
                award.remaining().toString());
        return bar(text("award.bar.label"), award.paid(), award.awarded(), words);
    }

    static Component bar(String label, Money part, Money whole, String words) {
        return new Div(new Bar(label, part.shareOf(whole), words), new Prose(words).quiet());
    }

    /** "in 4 months", with a warning when it is near or over. */
    static @Nullable Tag ending(@Nullable LocalDate end, LocalDate today) {
        if (end == null || end.isAfter(today.plusMonths(MONTHS))) {
            return null;
        }
        if (end.isBefore(today)) {
            return new Tag(text("award.ended"), Tone.GREY);
        }
        var near = end.isBefore(today.plusMonths(3));
        return new Tag(text("award.ends", Figures.relative(end, today)), near ? Tone.RED : Tone.YELLOW);
    }

    static String quarter(FundingTotal.Quarter quarter) {
        return text(quarter.textKey(), quarter.words());
    }

    static Map<Long, String> names(OrganisationService organisations, Stream<Long> ids) {
        return organisations.findByIds(ids.distinct().toList()).stream()
                .collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : Figures.date(day);
    }
}
