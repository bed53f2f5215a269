package org.rolebridge.people.ui;

import static org.rolebridge.people.ui.AccessWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.people.AccessGrant;
import org.rolebridge.people.AccessRequest;
import org.rolebridge.people.AccessRequestService;
import org.rolebridge.people.GrantService;
import org.rolebridge.people.PeopleService;
import org.rolebridge.people.Person;
import org.rolebridge.people.PersonStatus;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.AskDialog;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.ReasonDialog;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Toast;
import org.rolebridge.shell.ui.Tone;
import org.rolebridge.trail.TrailService;
import org.springframework.stereotype.Component;

/** The parts of a person's page. */
@Component
class PersonParts {

    private final PeopleService people;
    private final GrantService grants;
    private final AccessRequestService requests;
    private final RequestCards cards;
    private final AccessWords words;
    private final OrganisationService organisations;
    private final TrailService trail;

    PersonParts(
            PeopleService people,
            GrantService grants,
            AccessRequestService requests,
            RequestCards cards,
            AccessWords words,
            OrganisationService organisations,
            TrailService trail) {
        this.people = people;
        this.grants = grants;
        this.requests = requests;
        this.cards = cards;
        this.words = words;
        this.organisations = organisations;
        this.trail = trail;
    }

    ZoneId zone() {
        return words.zone();
    }

    com.vaadin.flow.component.Component[] actions(Person person) {
        boolean self = CurrentPerson.get().personId() == person.id();
        boolean gives = CurrentPerson.may(Permission.GRANT_EDIT) && !self;
        boolean edits = CurrentPerson.may(Permission.PERSON_EDIT) && people.isCovered(person.id());
        return Stream.of(
                        gives ? button("grant.give", true, () -> give(person)) : null,
                        edits && !self ? button("password.link.make", false, () -> link(person)) : null,
                        edits ? button("person.edit", false, () -> new EditPersonDialog(people, person).open()) : null,
                        edits && !self ? statusButton(person) : null)
                .filter(Objects::nonNull)
                .toArray(com.vaadin.flow.component.Component[]::new);
    }

    private static Button button(String key, boolean main, Runnable work) {
        return main ? Actions.main(text(key), event -> work.run()) : Actions.other(text(key), event -> work.run());
    }

    private void give(Person person) {
        new GiveAccessDialog(grants, organisations, person.id(), words.today()).open();
    }

    private void link(Person person) {
        if (people.needsSecondForLink(person.id())) {
            new ReasonDialog(text("password.ask"), text("password.ask.action"), RequestCards.area("reason"))
                    .ask(0, (reason, version) -> requests.askPassword(person.id(), reason), text("grant.asked"));
        } else {
            new AskDialog(
                            text("password.link.ask"),
                            text("password.link.make"),
                            () -> new PasswordLinkDialog(people.givePasswordLink(person.id())).open())
                    .text(text("password.link.ask.what", person.displayName()))
                    .open();
        }
    }

    private Button statusButton(Person person) {
        boolean active = person.accountStatus() == PersonStatus.ACTIVE;
        var key = active ? "person.disable" : "person.enable";
        return button(
                key,
                false,
                () -> new AskDialog(text(key + ".ask"), text(key), () -> {
                            if (active) {
                                people.disable(person.id(), person.version());
                            } else {
                                people.enable(person.id(), person.version());
                            }
                            Toast.success(text(key + ".done"));
                            UI.getCurrent().refreshCurrentRoute(false);
                        })
                        .text(text(key + ".text", person.displayName()))
                        .open());
    }

    com.vaadin.flow.component.Component status(Person person) {
        if (person.accountStatus() == PersonStatus.DISABLED) {
            return new SayPanel(text("person.disabled"), text("person.disabled.what"));
        }
        return person.demo() ? new SayPanel(text("person.demo"), text("person.demo.what")) : new Div();
    }

    List<Card> waiting(List<AccessRequest> asked) {
        return cards.of(asked.stream()
                .filter(request -> request.requestState() == AccessRequest.State.OPEN)
                .toList());
    }

    Card access(Person person, List<AccessGrant> held) {
        if (held.isEmpty()) {
            return Card.plain(new EmptyState(text("grant.none"), text("grant.none.why", person.displayName())));
        }
        var today = words.today();
        var places = words.places(held.stream().map(AccessGrant::organisationId).toList());
        var givers = trail.people(held.stream()
                .map(AccessGrant::givenBy)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet()));
        var table = new DataTable(text("grant.list"))
                .text(text("grant.column.profile"))
                .text(text("grant.column.place"))
                .day(text("grant.column.from"))
                .day(text("grant.column.until"))
                .text(text("grant.column.by"))
                .text("");
        for (var grant : held) {
            table.row(
                    AccessWords.profile(grant.profile()),
                    AccessWords.place(grant, places),
                    AccessWords.isToCome(grant, today)
                            ? new Tag(text("grant.from", Figures.date(grant.validFrom())), Tone.BLUE)
                            : Figures.date(grant.validFrom()),
                    AccessWords.until(grant.validTo()),
                    giver(grant, givers),
                    end(grant, places, today));
        }
        return new Card(text("grant.list"), table);
    }

    private static String giver(AccessGrant grant, Map<Long, String> givers) {
        return grant.givenBy() == null
                ? text("grant.by.system")
                : Objects.requireNonNullElse(givers.get(grant.givenBy()), "");
    }

    private com.vaadin.flow.component.@Nullable Component end(
            AccessGrant grant, Map<Long, String> places, LocalDate today) {
        if (!CurrentPerson.may(Permission.GRANT_EDIT) || !grant.lastsUntil(today)) {
            return null;
        }
        var end = Actions.quiet(text("grant.end"), event -> new EndAccessDialog(grants, grant, today).open());
        end.setAriaLabel(
                text("grant.end.which", AccessWords.profile(grant.profile()), AccessWords.place(grant, places)));
        return end;
    }
}
