package org.rolebridge.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.people.AccessGrant;
import org.rolebridge.people.AccessRequest;
import org.rolebridge.people.AccessRequestService;
import org.rolebridge.people.GrantService;
import org.rolebridge.people.PeopleService;
import org.rolebridge.people.Person;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.trail.HistoryEntry;
import org.rolebridge.trail.TrailService;
import org.rolebridge.trail.ui.HistoryPanel;

/** One person: the account, the access, what waits, and what happened. */
@Route("people/:personId([0-9]{1,18})")
@RolesAllowed("PERSON_READ")
public class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PeopleService people;
    private final GrantService grants;
    private final AccessRequestService requests;
    private final PersonParts parts;
    private final TrailService trail;
    private String title = "";

    public PersonView(
            PeopleService people,
            GrantService grants,
            AccessRequestService requests,
            PersonParts parts,
            TrailService trail) {
        this.people = people;
        this.grants = grants;
        this.requests = requests;
        this.parts = parts;
        this.trail = trail;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("personId").orElseThrow(NotFoundException::new);
        show(people.get(id));
    }

    private void show(Person person) {
        title = person.displayName();
        var held = grants.ofPerson(person.id());
        var asked = requests.ofPerson(person.id());
        removeAll();
        add(new PageHeader(title)
                .under(getTranslation("person.list"), PeopleNavigation.LIST)
                .lede(person.email())
                .actions(parts.actions(person)));
        add(parts.status(person));
        parts.waiting(asked).forEach(this::add);
        add(parts.access(person, held));
        add(new HistoryPanel(trail, parts.zone(), before -> history(person, held, asked, before)));
    }

    /** What happened to the account, its access and the requests, as one list. */
    private List<HistoryEntry> history(Person person, List<AccessGrant> held, List<AccessRequest> asked, long before) {
        var given = held.stream().map(AccessGrant::id).collect(Collectors.toSet());
        var wanted = asked.stream().map(AccessRequest::id).collect(Collectors.toSet());
        return Stream.of(
                        trail.ofRecords("person", Set.of(person.id()), before),
                        trail.ofRecords("credentials", Set.of(person.id()), before),
                        trail.ofRecords("access_grant", given, before),
                        trail.ofRecords("access_request", wanted, before))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(HistoryEntry::id).reversed())
                .limit(TrailService.PAGE)
                .toList();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
