package org.rolebridge.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Profile;
import org.rolebridge.people.AccessRequestService;
import org.rolebridge.people.GrantService;
import org.rolebridge.people.PeopleDirectoryService;
import org.rolebridge.people.PeopleService;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.FilterChip;
import org.rolebridge.shell.ui.FilterChips;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.SayPanel;

/** Who has an account and what they may do where. */
@Route(PeopleNavigation.LIST)
@RolesAllowed("PERSON_READ")
public class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> REVIEW =
            List.of("name", "email", "status", "profile", "organisation", "everywhere", "from", "until", "given-by");

    private final PeopleDirectoryService directory;
    private final PeopleService people;
    private final AccessRequestService requests;
    private final GrantService grants;
    private final AccessWords words;

    public PeopleView(
            PeopleDirectoryService directory,
            PeopleService people,
            AccessRequestService requests,
            GrantService grants,
            AccessWords words) {
        this.directory = directory;
        this.people = people;
        this.requests = requests;
        this.grants = grants;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = PeopleAddress.of(event.getLocation());
        int count = directory.count(address.filter());
        removeAll();
        add(new PageHeader(getPageTitle()).lede(getTranslation("person.lede", count)));
        showWaiting(requests.open().size());
        if (grants.isOnlyAdministrator()) {
            add(new SayPanel(getTranslation("person.alone"), getTranslation("person.alone.what")));
        }
        add(controls(address));
        add(count == 0 ? nothing() : Card.snug(grid(address, count)));
        add(export());
    }

    private void showWaiting(int waiting) {
        if (waiting > 0) {
            add(new SayPanel(new Prose()
                    .strong(getTranslation("request.waiting", waiting))
                    .text(" ")
                    .link(getTranslation("request.look"), PeopleNavigation.REQUESTS)));
        }
    }

    private Actions controls(PeopleAddress address) {
        var controls = new Actions(new FilterChips(text(address), profiles(address)));
        return CurrentPerson.may(Permission.PERSON_EDIT)
                ? controls.end(Actions.main(getTranslation("person.add"), event -> new AddPersonDialog(people).open()))
                : controls;
    }

    private FilterChip text(PeopleAddress address) {
        var field = new TextField(getTranslation("person.filter.text.field"));
        field.setValue(address.filter().text());
        return FilterChip.of(
                getTranslation("person.filter.text"),
                address.filter().text(),
                field,
                () -> go(address.withText(field.getValue())),
                () -> go(address.withText("")));
    }

    private FilterChip profiles(PeopleAddress address) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(Profile.values()).forEach(one -> choices.put(one.name(), AccessWords.profile(one)));
        return FilterChip.of(
                getTranslation("person.filter.profile"),
                choices,
                address.profileNames(),
                chosen -> go(address.withProfiles(Set.copyOf(chosen))));
    }

    private static void go(PeopleAddress address) {
        UI.getCurrent().navigate(PeopleNavigation.LIST, address.query());
    }

    private PeopleGrid grid(PeopleAddress address, int count) {
        var grid = new PeopleGrid(getPageTitle());
        var rows = grid.reads(window -> rows(address, window), count);
        rows.setIdentifierProvider(row -> row.line().person().id());
        grid.high(count);
        return grid;
    }

    private List<PersonRow> rows(PeopleAddress address, Window window) {
        var lines = directory.find(address.filter(), window);
        var places = words.places(lines.stream()
                .flatMap(line -> line.held().stream())
                .map(grant -> grant.organisationId())
                .toList());
        var today = words.today();
        return lines.stream()
                .map(line -> new PersonRow(line, AccessWords.summary(line.held(), places, today)))
                .toList();
    }

    private Card nothing() {
        return Card.plain(new EmptyState(getTranslation("person.none"), getTranslation("person.none.why"))
                .next(new Link(getTranslation("person.all"), PeopleNavigation.LIST).asButton()));
    }

    private Prose export() {
        var headings = REVIEW.stream()
                .map(column -> getTranslation("person.review." + column))
                .toList();
        var called = new LinkedHashMap<Enum<?>, String>();
        Arrays.stream(Profile.values()).forEach(one -> called.put(one, AccessWords.profile(one)));
        Arrays.stream(org.rolebridge.people.PersonStatus.values())
                .forEach(one -> called.put(one, getTranslation("person.status." + one)));
        var line = new Prose().quiet();
        line.add(new CsvLink(
                getTranslation("person.review"),
                "access-review.csv",
                target -> directory.exportReview(headings, one -> called.getOrDefault(one, one.name()), target)));
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("person.list");
    }
}
