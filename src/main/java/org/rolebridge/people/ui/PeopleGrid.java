package org.rolebridge.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;

/** People side by side; on a phone one summary each. */
class PeopleGrid extends QuietGrid<PersonRow> {

    PeopleGrid(String label) {
        super(label);
        text(getTranslation("person.column.name"), new ComponentRenderer<>(PeopleGrid::name))
                .setFlexGrow(2);
        text(getTranslation("person.column.access"), PersonRow::access).setFlexGrow(3);
        text(
                        getTranslation("person.column.status"),
                        new ComponentRenderer<>(
                                row -> AccessWords.status(row.line().person().accountStatus())))
                .setFlexGrow(0)
                .setWidth("140px");
        onPhone(label, new ComponentRenderer<>(PeopleGrid::summary));
    }

    private static Div name(PersonRow row) {
        var person = row.line().person();
        var link = new Link(person.displayName(), PeopleNavigation.person(person.id()));
        link.addClassName("rb-strong");
        return new Div(link, new Prose(person.email()).quiet());
    }

    private static Div summary(PersonRow row) {
        var summary = name(row);
        summary.add(
                new Prose(row.access()), AccessWords.status(row.line().person().accountStatus()));
        return summary;
    }
}
