package org.rolebridge.organisation.ui;

import static org.rolebridge.organisation.ui.OrganisationWording.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationEditService;
import org.rolebridge.organisation.OrganisationLink;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Columns;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.DescriptionList;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;

/** What an organisation belongs to, what belongs to it, what came before and after it, and its codes. */
@SpringComponent
@UIScope
class OrganisationOverview {

    private final OrganisationService organisations;
    private final OrganisationEditService edits;

    OrganisationOverview(OrganisationService organisations, OrganisationEditService edits) {
        this.organisations = organisations;
        this.edits = edits;
    }

    Component of(Organisation organisation) {
        var links = organisations.linksUpwards(organisation.id());
        var main = new Div(parents(links), new MembersCard(organisations, organisation.id()));
        var predecessors = organisations.linksDownwards(organisation.id(), true, new Window(0, Window.MAX_ROWS));
        successions("successors", succeededBy(links), OrganisationLink::parentId, main);
        successions("predecessors", predecessors, OrganisationLink::childId, main);
        return Columns.wideAndNarrow(main, codes(organisation));
    }

    private static List<OrganisationLink> succeededBy(List<OrganisationLink> links) {
        return links.stream()
                .filter(link -> link.kind() == LinkKind.SUCCEEDED_BY)
                .toList();
    }

    private Card parents(List<OrganisationLink> links) {
        var shown = links.stream()
                .filter(link -> link.kind() != LinkKind.SUCCEEDED_BY)
                .toList()
                .reversed();
        if (shown.isEmpty()) {
            return new Card(text("organisation.parents"), new Prose(text("organisation.parents.none")).quiet());
        }
        return new Card(text("organisation.parents"), parentTable(shown));
    }

    private DataTable parentTable(List<OrganisationLink> shown) {
        var names = names(shown.stream().map(OrganisationLink::parentId).toList());
        boolean mayEdit = CurrentPerson.may(Permission.ORGANISATION_EDIT);
        var table = new DataTable(text("organisation.parents"))
                .text(text("organisation.link.to"))
                .text(text("organisation.link.kind"))
                .day(text("organisation.link.from"))
                .day(text("organisation.link.until"));
        if (mayEdit) {
            table.text(text("organisation.action"));
        }
        for (var link : shown) {
            var cells = new ArrayList<@Nullable Object>();
            cells.add(page(names.get(link.parentId())));
            cells.add(text("value.kind." + link.kind()));
            cells.add(OrganisationWording.from(link));
            cells.add(OrganisationWording.to(link));
            if (mayEdit) {
                cells.add(link.validTo() == null && mayEnd(link) ? ending(link) : null);
            }
            table.row(cells.toArray());
        }
        return table;
    }

    private boolean mayEnd(OrganisationLink link) {
        return edits.mayEdit(link.childId()) && edits.mayEdit(link.parentId());
    }

    private Component ending(OrganisationLink link) {
        return Actions.quiet(text("organisation.link.end"), event -> {
            var lastDay = new Fields("organisation.form").date("lastDay");
            lastDay.setValue(organisations.today(link.childId()));
            var form = new FormPanel(lastDay);
            var dialog = new FormDialog(text("organisation.link.end.ask"), text("organisation.link.end"), form);
            form.saves(link.version(), version -> {
                edits.endLink(link.id(), lastDay.getValue(), version);
                dialog.done(text("organisation.saved"));
            });
            dialog.open();
        });
    }

    private void successions(
            String key, List<OrganisationLink> links, Function<OrganisationLink, Long> other, Div main) {
        if (links.isEmpty()) {
            return;
        }
        var names = names(links.stream().map(other).toList());
        var title = text("organisation." + key);
        var table =
                new DataTable(title).text(text("organisation.column.name")).day(text("organisation.succession.from"));
        links.forEach(link -> table.row(page(names.get(other.apply(link))), OrganisationWording.from(link)));
        main.add(new Card(title, table));
    }

    private Card codes(Organisation organisation) {
        var list = new DescriptionList();
        organisations
                .codes(organisation.id())
                .forEach(code -> list.row(text("value.scheme." + code.scheme()), code.value()));
        list.row(
                text("organisation.jurisdiction"),
                organisations.jurisdiction(organisation.jurisdictionId()).name());
        list.row(text("organisation.source"), text("value.source." + organisation.source()));
        return new Card(text("organisation.codes"), list);
    }

    private Map<Long, OrganisationRef> names(List<Long> ids) {
        return organisations.findByIds(ids).stream()
                .collect(Collectors.toMap(OrganisationRef::id, Function.identity()));
    }

    static @Nullable Component page(@Nullable OrganisationRef organisation) {
        return organisation == null
                ? null
                : new Link(organisation.name(), OrganisationNavigation.organisation(organisation.id()));
    }
}
