package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.post.PersonInPost;
import org.rolebridge.post.SpellService;
import org.rolebridge.post.SpellTerms;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;

/** Who is and was in a post, with their hours from day to day. */
@SpringComponent
@UIScope
class PeopleCard {

    private final SpellService spells;
    private final OrganisationService organisations;

    PeopleCard(SpellService spells, OrganisationService organisations) {
        this.spells = spells;
        this.organisations = organisations;
    }

    Card of(PostContext context) {
        var card = new Card(text("post.people.title"));
        var standing = context.standing();
        card.add(standing.people().isEmpty() ? new Prose(text("post.people.none")).quiet() : table(context));
        if (context.mayEdit() && standing.post().closedOn() == null) {
            card.add(new Actions(Actions.other(
                    text("post.spell.start"), event -> new StartSpellDialog(spells, organisations, context).open())));
        }
        return card;
    }

    private DataTable table(PostContext context) {
        var employers = organisations
                .findByIds(context.standing().people().stream()
                        .map(person -> person.worker().organisationId())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
        var table = new DataTable(text("post.people.title"))
                .text(text("post.people.reference"))
                .text(text("post.people.employer"))
                .number(text("post.people.hours"))
                .day(text("post.from"))
                .day(text("post.to"));
        if (context.mayEdit()) {
            table.text("");
        }
        for (var person : context.standing().people().reversed()) {
            person.hours().reversed().forEach(row -> add(table, context, new Line(person, row), employers));
        }
        return table;
    }

    private record Line(PersonInPost person, SpellTerms hours) {

        /** Earlier hours of the same person carry no buttons. */
        boolean isLatest() {
            return person.latestHours().equals(hours);
        }
    }

    private void add(DataTable table, PostContext context, Line line, Map<Long, String> employers) {
        var worker = line.person().worker();
        var end = line.hours().validTo();
        var cells = new java.util.ArrayList<@Nullable Object>();
        cells.add(worker.reference());
        cells.add(employers.getOrDefault(worker.organisationId(), ""));
        cells.add(PostContext.hours(line.hours().hours()));
        cells.add(Figures.date(line.hours().validFrom()));
        cells.add(end == null ? text("post.open") : Figures.date(end));
        if (context.mayEdit()) {
            cells.add(line.isLatest() ? actions(line.person(), context) : "");
        }
        table.row(cells.toArray());
    }

    private Component actions(PersonInPost person, PostContext context) {
        var reference = person.worker().reference();
        var hours =
                Actions.quiet(text("post.spell.hours"), event -> new ChangeHoursDialog(spells, person, context).open());
        hours.setAriaLabel(text("post.spell.hours.of", reference));
        var end = Actions.quiet(text("post.spell.end"), event -> new EndSpellDialog(spells, person, context).open());
        end.setAriaLabel(text("post.spell.end.of", reference));
        var correct = Actions.quiet(text("post.correct"), event -> new CorrectSpellDialog(spells, person).open());
        correct.setAriaLabel(text("post.spell.correct.of", reference));
        if (person.worker().anonymisedOn() != null) {
            return new Div(correct);
        }
        var rename =
                Actions.quiet(text("post.worker.correct"), event -> new CorrectReferenceDialog(spells, person).open());
        rename.setAriaLabel(text("post.worker.correct.of", reference));
        return person.spell().endedOn() == null
                ? new Div(hours, end, correct, rename)
                : new Div(correct, rename, anonymise(person));
    }

    private Component anonymise(PersonInPost person) {
        var anonymise =
                Actions.quiet(text("post.worker.anonymise"), event -> new AnonymiseDialog(spells, person).open());
        anonymise.setAriaLabel(text("post.worker.anonymise.of", person.worker().reference()));
        return anonymise;
    }
}
