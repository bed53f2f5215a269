package org.rolebridge.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.insight.RoleRow.Head;
import org.rolebridge.insight.SearchService;
import org.rolebridge.insight.SearchService.Found;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.ui.OrganisationNavigation;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.training.GuidanceRow;
import org.rolebridge.training.ui.TrainingNavigation;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** What the search field of the frame finds: roles, organisations, guidance. */
@Route("search")
@RolesAllowed("OWN_ACCOUNT")
public class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST = 200;

    private final SearchService search;

    public SearchView(SearchService search) {
        this.search = search;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var given = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse("")
                .strip();
        var words = given.substring(0, Math.min(given.length(), LONGEST));
        var found = search.find(words);
        removeAll();
        add(new PageHeader(getPageTitle()).lede(sentence(words, found)));
        if (found.isNothing()) {
            add(Card.plain(new EmptyState(getTranslation("search.none"), getTranslation("search.none.why"))));
            return;
        }
        addList("search.roles", found.roles(), this::role);
        addList("search.organisations", found.organisations(), this::organisation);
        addList("search.guidance", found.guidance(), this::guidance);
    }

    private String sentence(String words, Found found) {
        int count = found.roles().size()
                + found.organisations().size()
                + found.guidance().size();
        return words.isEmpty() ? getTranslation("search.empty") : getTranslation("search.sentence", count, words);
    }

    private <T> void addList(String key, List<T> found, Function<T, Component> item) {
        if (found.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rb-found");
        found.forEach(one -> list.add(new ListItem(item.apply(one))));
        var card = new Card(getTranslation(key), list);
        if (found.size() >= SearchService.MOST) {
            card.add(new Prose(getTranslation("search.more", SearchService.MOST)).quiet());
        }
        add(card);
    }

    private Component role(Head role) {
        var host = role.host() == null ? "–" : role.host();
        return result(role.title(), WorkRoleNavigation.role(role.id()), getTranslation("role.host", host));
    }

    private Component organisation(OrganisationRef organisation) {
        var particulars = Stream.of(
                        getTranslation("value.type." + organisation.type()),
                        organisation.code(),
                        organisation.postcode(),
                        organisation.open() ? null : getTranslation("search.closed"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return result(organisation.name(), OrganisationNavigation.organisation(organisation.id()), particulars);
    }

    private Component guidance(GuidanceRow row) {
        var guidance = row.guidance();
        return result(guidance.title(), TrainingNavigation.guidance(guidance.id()), guidance.issuer());
    }

    private static Component result(String title, String path, String particulars) {
        return new Div(new Link(title, path), new Prose(particulars).quiet());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.title");
    }
}
