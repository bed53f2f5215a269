package org.rolebridge.people.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Profile;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.people.AccessGrant;
import org.rolebridge.people.PersonStatus;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;
import org.springframework.stereotype.Component;

/** Access in words. */
@Component
class AccessWords {

    private final OrganisationService organisations;

    AccessWords(OrganisationService organisations) {
        this.organisations = organisations;
    }

    static String profile(@Nullable Profile profile) {
        return profile == null ? "" : text("shell.profile." + profile);
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String until(@Nullable LocalDate day) {
        return day == null ? text("person.access.open") : Figures.date(day);
    }

    static Tag status(PersonStatus status) {
        return new Tag(text("person.status." + status), status == PersonStatus.ACTIVE ? Tone.GREEN : Tone.GREY);
    }

    /** Names of organisations, by id. */
    Map<Long, String> places(Collection<Long> ids) {
        return organisations.findByIds(ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
    }

    static String place(AccessGrant grant, Map<Long, String> places) {
        var name = Objects.requireNonNullElse(places.get(grant.organisationId()), "");
        return grant.everywhere() ? text("person.access.everywhere", name) : name;
    }

    /** Profile and place of each grant, such as "Care manager, Harbour PCN", and from when if that is to come. */
    static String summary(List<AccessGrant> grants, Map<Long, String> places, LocalDate today) {
        return grants.isEmpty()
                ? text("person.access.none")
                : grants.stream()
                        .map(grant -> profile(grant.profile()) + ", " + place(grant, places) + start(grant, today))
                        .collect(Collectors.joining("; "));
    }

    private static String start(AccessGrant grant, LocalDate today) {
        return isToCome(grant, today) ? " " + text("person.access.from", Figures.date(grant.validFrom())) : "";
    }

    static boolean isToCome(AccessGrant grant, LocalDate today) {
        return grant.validFrom().isAfter(today);
    }

    /** Where the one who looks works. */
    LocalDate today() {
        return organisations.today(home());
    }

    ZoneId zone() {
        return organisations
                .jurisdiction(organisations.get(home()).jurisdictionId())
                .zone();
    }

    private static long home() {
        return CurrentPerson.get().grants().stream()
                .map(Grant::organisationId)
                .findFirst()
                .orElseThrow();
    }
}
