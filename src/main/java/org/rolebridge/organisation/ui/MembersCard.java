package org.rolebridge.organisation.ui;

import static org.rolebridge.organisation.ui.OrganisationWording.text;

import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolebridge.organisation.OrganisationLink;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Prose;

/** What belongs to an organisation today, by name, twenty at a time. */
class MembersCard extends Div {

    private static final int PAGE = 20;

    private final transient OrganisationService organisations;
    private final long organisationId;
    private final DataTable table = new DataTable(text("organisation.members"))
            .text(text("organisation.column.name"))
            .text(text("organisation.column.type"))
            .text(text("organisation.link.kind"))
            .day(text("organisation.link.from"));
    private final Actions more = new Actions();
    private int shown;

    MembersCard(OrganisationService organisations, long organisationId) {
        this.organisations = organisations;
        this.organisationId = organisationId;
        int count = organisations.countDownwards(organisationId, false);
        if (count == 0) {
            add(new Card(text("organisation.members"), new Prose(text("organisation.members.none")).quiet()));
            return;
        }
        more.add(Actions.quiet(text("organisation.members.more"), event -> showMore(count)));
        add(new Card(text("organisation.members.count", count), table, more));
        showMore(count);
    }

    private void showMore(int count) {
        var links = organisations.linksDownwards(organisationId, false, new Window(shown, PAGE));
        var names = organisations
                .findByIds(links.stream().map(OrganisationLink::childId).toList())
                .stream()
                .collect(Collectors.toMap(OrganisationRef::id, Function.identity()));
        for (var link : links) {
            var child = names.get(link.childId());
            table.row(
                    OrganisationOverview.page(child),
                    child == null ? "" : OrganisationWording.type(child.type()),
                    text("value.kind." + link.kind()),
                    OrganisationWording.from(link));
        }
        shown += links.size();
        more.setVisible(shown < count);
    }
}
