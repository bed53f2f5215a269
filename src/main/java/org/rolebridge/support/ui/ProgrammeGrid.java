package org.rolebridge.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;
import org.rolebridge.support.ProgrammeFilter;
import org.rolebridge.support.ProgrammeRow;
import org.rolebridge.support.ProgrammeService;

/** Programmes, read page by page. */
class ProgrammeGrid extends QuietGrid<ProgrammeRow> {

    private static final int PAGE = 50;
    ProgrammeGrid(String label) {
        super(label);
        text(SupportWords.text("programme.name"), new ComponentRenderer<>(row -> new Div(link(row), level(row))))
                .setFlexGrow(3);
        text(SupportWords.text("programme.jurisdiction"), words(ProgrammeRow::jurisdictionName))
                .setFlexGrow(2);
        text(SupportWords.text("programme.owner"), words(ProgrammeRow::ownerName))
                .setFlexGrow(2);
        text(SupportWords.text("programme.dates"), words(ProgrammeGrid::dates)).setFlexGrow(2);
        number(SupportWords.text("programme.kinds"), words(row -> Figures.count(row.kindsScored())));
        onPhone(SupportWords.text("programme.name"), new ComponentRenderer<>(ProgrammeGrid::summary));
    }

    ProgrammeGrid showing(ProgrammeService programmes, ProgrammeFilter filter, int count) {
        setPageSize(PAGE);
        setItems(
                query ->
                        programmes
                                .find(
                                        filter,
                                        new Window(query.getOffset(), Math.min(query.getLimit(), Window.MAX_ROWS)))
                                .stream(),
                query -> count);
        high(count);
        return this;
    }

    private static LitRenderer<ProgrammeRow> words(ValueProvider<ProgrammeRow, String> words) {
        return LitRenderer.<ProgrammeRow>of("${item.words}").withProperty("words", words);
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
