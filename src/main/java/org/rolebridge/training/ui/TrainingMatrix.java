package org.rolebridge.training.ui;

import static org.rolebridge.training.ui.GuidanceWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.training.CompletionService;
import org.rolebridge.training.Guidance;
import org.rolebridge.training.ItemStatus;
import org.rolebridge.training.PersonTraining;
import org.rolebridge.training.RoleTraining;

/** Items down, people across; a few people to a table so that it stays readable. */
class TrainingMatrix {

    private static final int PEOPLE_ACROSS = 4;

    private final CompletionService completions;
    private final RoleTraining training;

    TrainingMatrix(CompletionService completions, RoleTraining training) {
        this.completions = completions;
        this.training = training;
    }

    Div of(boolean mayRecord) {
        var cards = new Div();
        var people = training.people();
        for (int from = 0; from < people.size(); from += PEOPLE_ACROSS) {
            var some = people.subList(from, Math.min(from + PEOPLE_ACROSS, people.size()));
            var heading = people.size() <= PEOPLE_ACROSS
                    ? text("training.matrix")
                    : text("training.matrix.part", from + 1, from + some.size(), people.size());
            cards.add(new Card(heading, table(some, mayRecord)));
        }
        return cards;
    }

    private DataTable table(List<PersonTraining> people, boolean mayRecord) {
        var table = new DataTable(text("training.matrix")).text(text("training.item"));
        people.forEach(person -> table.text(person.person().worker().reference()));
        for (int row = 0; row < training.items().size(); row++) {
            var cells = new ArrayList<Object>();
            cells.add(heading(training.items().get(row)));
            for (var person : people) {
                cells.add(cell(person, person.items().get(row), mayRecord));
            }
            table.row(cells.toArray());
        }
        return table;
    }

    private static Component heading(Guidance item) {
        return new Div(
                new Link(item.title(), TrainingNavigation.guidance(item.id())),
                new Prose(GuidanceWords.kind(item.kind()) + " · " + GuidanceWords.timing(item)).quiet());
    }

    private Component cell(PersonTraining person, ItemStatus status, boolean mayRecord) {
        var cell = new Div(TrainingWords.tag(status.state()));
        cell.addClassName("rb-status");
        TrainingWords.days(status).ifPresent(days -> cell.add(new Prose(days).quiet()));
        if (mayRecord) {
            cell.add(action("training.record", person, status, false));
            status.completion().ifPresent(held -> cell.add(action("training.correct", person, status, true)));
        }
        return cell;
    }

    private Component action(String key, PersonTraining person, ItemStatus status, boolean correcting) {
        var button = Actions.quiet(text(key), event -> {
            var dialog = new CompletionDialog(completions, person.person(), status.item());
            if (correcting) {
                status.completion().ifPresent(dialog::correcting);
            }
            dialog.open();
        });
        button.setAriaLabel(text(
                "training.action.of",
                text(key),
                status.item().title(),
                person.person().worker().reference()));
        return button;
    }
}
