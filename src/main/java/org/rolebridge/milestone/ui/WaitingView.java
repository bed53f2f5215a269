package org.rolebridge.milestone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;

/** What waits for a second person, longest waiting first. */
@Route(MilestoneNavigation.WAITING)
@RolesAllowed("MILESTONE_CONFIRM")
public class WaitingView extends Div {

    private final ConfirmationService confirmations;
    private final WaitingRows rows;

    public WaitingView(ConfirmationService confirmations, WaitingRows rows) {
        this.confirmations = confirmations;
        this.rows = rows;
        int count = confirmations.countWaiting();
        var lede = count < ConfirmationService.MOST_COUNTED ? "milestone.queue.lede" : "milestone.queue.lede.more";
        add(new PageHeader(getTranslation("milestone.queue")).lede(getTranslation(lede, count)));
        add(count == 0 ? nothing() : Card.snug(grid(count)));
        if (count > 0) {
            var below = new Prose().quiet();
            below.add(new CsvLink(getTranslation("milestone.queue.export"), "waiting.csv", confirmations::export));
            add(below);
        }
    }

    private Card nothing() {
        return Card.plain(
                new EmptyState(getTranslation("milestone.queue.none"), getTranslation("milestone.queue.none.why")));
    }

    private QuietGrid<WaitingRow> grid(int count) {
        var grid = new QuietGrid<WaitingRow>(getTranslation("milestone.queue"));
        grid.text(getTranslation("milestone.queue.role"), new ComponentRenderer<>(WaitingRow::role))
                .setFlexGrow(2);
        grid.text(getTranslation("milestone.queue.what"), new ComponentRenderer<>(WaitingRow::what))
                .setFlexGrow(5);
        grid.text(getTranslation("milestone.queue.who"), new ComponentRenderer<>(WaitingRow::who))
                .setFlexGrow(2);
        grid.text(getTranslation("milestone.queue.answer"), new ComponentRenderer<>(this::answer))
                .setFlexGrow(0)
                .setWidth("285px");
        grid.onPhone(getTranslation("milestone.queue"), new ComponentRenderer<>(this::onPhone));
        grid.setItems(DataProvider.fromCallbacks(
                query -> rows.find(new Window(query.getOffset(), query.getLimit())),
                query -> confirmations.countWaiting()));
        return grid.high(count);
    }

    private Div onPhone(WaitingRow row) {
        var summary = new Div(row.role(), row.what(), row.who(), answer(row));
        summary.addClassName("rb-waiting");
        return summary;
    }

    private AnswerActions answer(WaitingRow row) {
        return new AnswerActions(confirmations, row.milestone(), row.named(), false);
    }
}
