package org.rolebridge.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;
import org.rolebridge.training.GuidanceFilter;
import org.rolebridge.training.GuidanceRow;
import org.rolebridge.training.GuidanceService;

/** Training and guidance of one kind, read page by page. */
class GuidanceGrid extends QuietGrid<GuidanceRow> {

    private static final int PAGE = 50;
    private final LocalDate today;

    GuidanceGrid(String label, LocalDate today) {
        super(label);
        this.today = today;
        text(getTranslation("training.title"), new ComponentRenderer<>(row -> new Div(link(row), source(row))))
                .setFlexGrow(3);
        text(getTranslation("training.applies"), words(row -> GuidanceWords.appliesShortly(row.roleKinds())))
                .setFlexGrow(2);
        text(getTranslation("training.timing"), words(row -> GuidanceWords.timing(row.guidance())))
                .setFlexGrow(2);
        text(getTranslation("training.owner"), words(GuidanceRow::ownerName));
        onPhone(getTranslation("training.title"), new ComponentRenderer<>(this::summary));
    }

    GuidanceGrid showing(GuidanceService guidance, GuidanceFilter filter, int count) {
        setPageSize(PAGE);
        setItems(
                query ->
                        guidance
                                .find(
                                        filter,
                                        new Window(query.getOffset(), Math.min(query.getLimit(), Window.MAX_ROWS)))
                                .stream(),
                query -> count);
        high(count);
        return this;
    }

    private static LitRenderer<GuidanceRow> words(com.vaadin.flow.function.ValueProvider<GuidanceRow, String> words) {
        return LitRenderer.<GuidanceRow>of("${item.words}").withProperty("words", words);
    }

    private Link link(GuidanceRow row) {
        var link = new Link(
                row.guidance().title(),
                TrainingNavigation.guidance(row.guidance().id()));
        link.addClassName("rb-strong");
        return link;
    }

    private Div source(GuidanceRow row) {
        var source = new Div(new Prose(GuidanceWords.source(row.guidance())).quiet());
        GuidanceWords.notice(row.guidance(), today).ifPresent(source::add);
        return source;
    }

    private Div summary(GuidanceRow row) {
        return new Div(
                link(row),
                source(row),
                new Prose(GuidanceWords.appliesShortly(row.roleKinds())).quiet(),
                new Prose(GuidanceWords.timing(row.guidance())).quiet());
    }
}
