package org.rolebridge.organisation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationLink;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;

/** How the state of an organisation is put into words. */
final class OrganisationWording {

    private OrganisationWording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String type(OrganisationType type) {
        return text("value.type." + type);
    }

    static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }

    static Tag state(Organisation.Status status, @Nullable LocalDate closedOn, LocalDate today) {
        if (closedOn != null && closedOn.isBefore(today)) {
            return new Tag(text("organisation.state.CLOSED"), Tone.GREY);
        }
        if (closedOn != null) {
            return new Tag(text("organisation.state.closes", Figures.shortDate(closedOn, today)), Tone.YELLOW);
        }
        return switch (status) {
            case UNRESOLVED -> new Tag(text("organisation.state.UNRESOLVED"), Tone.PINK);
            case DORMANT -> new Tag(text("organisation.state.DORMANT"), Tone.GREY);
            case PROPOSED -> new Tag(text("organisation.state.PROPOSED"), Tone.BLUE);
            case ACTIVE, CLOSED -> new Tag(text("organisation.state.OPEN"), Tone.GREEN);
        };
    }

    static String from(OrganisationLink link) {
        return link.hasKnownStart() ? Figures.date(link.validFrom()) : text("organisation.link.unknown-start");
    }

    static String to(OrganisationLink link) {
        var to = link.validTo();
        return to == null ? text("organisation.link.open") : Figures.date(to);
    }
}
