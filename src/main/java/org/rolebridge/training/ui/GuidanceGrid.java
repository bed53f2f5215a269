package org.rolebridge.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;
import org.rolebridge.training.GuidanceFilter;
import org.rolebridge.training.GuidanceRow;
import org.rolebridge.training.GuidanceService;

/** Training and guidance of one kind, read page by page. */
class GuidanceGrid extends QuietGrid<GuidanceRow> {

    private final LocalDate today;

    GuidanceGrid(String label, LocalDate today) {
        super(label);
        this.today = today;
        text(getTranslation("training.title"), new ComponentRenderer<>(row -> new Div(link(row), source(row))))
                .setFlexGrow(3);
        text(getTranslation("training.applies"), row -> GuidanceWords.appliesShortly(row.roleKinds()))
                .setFlexGrow(2);
        text(getTranslation("training.timing"), row -> GuidanceWords.timing(row.guidance()))
                .setFlexGrow(2);
        text(getTranslation("training.owner"), GuidanceRow::ownerName);
        onPhone(getTranslation("training.title"), new ComponentRenderer<>(this::summary));
    }

    GuidanceGrid showing(GuidanceService guidance, GuidanceFilter filter, int count) {
        reads(window -> guidance.find(filter, window), count);
        high(count);
        return this;
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
