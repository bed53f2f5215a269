package org.rolebridge.people.ui;

import static org.rolebridge.people.ui.AccessWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.people.AccessRequest;
import org.rolebridge.people.AccessRequestService;
import org.rolebridge.people.PeopleService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DescriptionList;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.ReasonDialog;
import org.rolebridge.shell.ui.Toast;
import org.rolebridge.trail.TrailService;
import org.springframework.stereotype.Component;

/** Requests for a second administrator, each with its answers. */
@Component
class RequestCards {

    private final AccessRequestService requests;
    private final PeopleService people;
    private final AccessWords words;
    private final TrailService trail;

    RequestCards(AccessRequestService requests, PeopleService people, AccessWords words, TrailService trail) {
        this.requests = requests;
        this.people = people;
        this.words = words;
        this.trail = trail;
    }

    List<Card> of(List<AccessRequest> some) {
        var names = new HashMap<>(
                trail.people(some.stream().map(AccessRequest::requestedBy).collect(Collectors.toSet())));
        some.forEach(request ->
                names.put(request.personId(), people.get(request.personId()).displayName()));
        var places = words.places(some.stream()
                .map(AccessRequest::organisationId)
                .flatMap(Stream::ofNullable)
                .toList());
        return some.stream().map(request -> card(request, names, places)).toList();
    }

    private Card card(AccessRequest request, Map<Long, String> names, Map<Long, String> places) {
        var who = Objects.requireNonNullElse(names.get(request.personId()), "");
        var asker = Objects.requireNonNullElse(names.get(request.requestedBy()), "");
        var list = new DescriptionList()
                .row(text("request.who"), new Link(who, PeopleNavigation.person(request.personId())));
        if (request.organisationId() != null && request.validFrom() != null) {
            list.row(text("request.where"), place(request, places))
                    .row(text("request.from"), Figures.date(request.validFrom()))
                    .row(text("request.until"), AccessWords.until(request.validTo()));
        }
        list.row(text("request.why"), request.reason())
                .row(text("request.by"), asker + ", " + Figures.moment(request.requestedAt(), words.zone()));
        return new Card(heading(request), list, answers(request));
    }

    private static String place(AccessRequest request, Map<Long, String> places) {
        var name = Objects.requireNonNullElse(places.get(request.organisationId()), "");
        return request.everywhere() ? text("person.access.everywhere", name) : name;
    }

    private static String heading(AccessRequest request) {
        return text("request.kind." + request.requestKind(), AccessWords.profile(request.profile()));
    }

    private com.vaadin.flow.component.Component answers(AccessRequest request) {
        return requests.mayDecide(request)
                ? new Actions(
                        Actions.main(text("request.approve"), event -> approve(request)),
                        Actions.other(text("request.refuse"), event -> refuse(request)))
                : new Prose(text("request.other")).quiet();
    }

    private void approve(AccessRequest request) {
        requests.approve(request.id(), request.version())
                .ifPresentOrElse(token -> new PasswordLinkDialog(token).open(), RequestCards::given);
    }

    private static void given() {
        Toast.success(text("request.approved"));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void refuse(AccessRequest request) {
        new ReasonDialog(text("request.refuse"), text("request.refuse.action"), area("answer"))
                .ask(
                        request.version(),
                        (why, version) -> requests.refuse(request.id(), why, version),
                        text("request.refused"));
    }

    static TextArea area(String name) {
        return new Fields("request.form").area(name, AccessRequest.MAX_TEXT);
    }
}
