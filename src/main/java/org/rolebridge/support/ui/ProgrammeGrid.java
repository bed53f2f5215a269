package org.rolebridge.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;
import org.rolebridge.support.ProgrammeFilter;
import org.rolebridge.support.ProgrammeRow;
import org.rolebridge.support.ProgrammeService;

/** Programmes, read page by page. */
class ProgrammeGrid extends QuietGrid<ProgrammeRow> {

    ProgrammeGrid(String label) {
        super(label);
        text(SupportWords.text("programme.name"), new ComponentRenderer<>(row -> new Div(link(row), level(row))))
                .setFlexGrow(3);
        text(SupportWords.text("programme.jurisdiction"), ProgrammeRow::jurisdictionName)
                .setFlexGrow(2);
        text(SupportWords.text("programme.owner"), ProgrammeRow::ownerName).setFlexGrow(2);
        text(SupportWords.text("programme.dates"), ProgrammeGrid::dates).setFlexGrow(2);
        number(SupportWords.text("programme.kinds"), row -> Figures.count(row.kindsScored()));
        onPhone(SupportWords.text("programme.name"), new ComponentRenderer<>(ProgrammeGrid::summary));
    }

    ProgrammeGrid showing(ProgrammeService programmes, ProgrammeFilter filter, int count) {
        reads(window -> programmes.find(filter, window), count);
        high(count);
        return this;
    }

    private static Link link(ProgrammeRow row) {
        var link = new Link(row.name(), SupportNavigation.programme(row.id()));
        link.addClassName("rb-strong");
        return link;
    }

    private static Prose level(ProgrammeRow row) {
        return new Prose(SupportWords.text("programme.level." + row.level())).quiet();
    }

    static String dates(ProgrammeRow row) {
        var from = Figures.mediumDate(row.startsOn());
        return row.endsOn() == null
                ? SupportWords.text("programme.since", from)
                : SupportWords.text("programme.between", from, Figures.mediumDate(row.endsOn()));
    }

    private static Div summary(ProgrammeRow row) {
        return new Div(
                link(row),
                level(row),
                new Prose(row.jurisdictionName() + " · " + row.ownerName()).quiet(),
                new Prose(dates(row)).quiet());
    }
}
