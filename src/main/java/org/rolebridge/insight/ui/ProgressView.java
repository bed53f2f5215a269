package org.rolebridge.insight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rolebridge.insight.Progress;
import org.rolebridge.insight.ProgressService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Columns;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;

/** How far the roles of a system have come: stages, trend, organisations, money, support. */
@Route(ProgressView.PATH)
@RolesAllowed("PROGRESS_READ")
public class ProgressView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "progress";

    private final ProgressService progress;
    private final ProgressChips chips;

    public ProgressView(ProgressService progress, ProgressChips chips) {
        this.progress = progress;
        this.chips = chips;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = ProgressAddress.of(event.getLocation());
        var now = progress.get(address.filter());
        removeAll();
        add(ProgressHeader.of(now, address));
        add(controls(address));
        add(new Prose(getTranslation(
                        "progress.as-at",
                        Figures.moment(now.asAt().toInstant(), now.asAt().getZone())))
                .quiet());
        if (now.registered() == 0) {
            add(Card.plain(nothing(address)));
        } else {
            showFigures(now, address);
        }
    }

    private EmptyState nothing(ProgressAddress address) {
        if (address.filter().organisationId() == null) {
            return new EmptyState(getTranslation("progress.empty"), getTranslation("progress.empty.why"));
        }
        return new EmptyState(getTranslation("progress.unseen"), getTranslation("progress.unseen.why"))
                .next(new Link(
                                getTranslation("progress.unseen.all"),
                                address.with(ProgressAddress.ORGANISATION, List.of())
                                        .path(PATH))
                        .asButton());
    }

    private void showFigures(Progress now, ProgressAddress address) {
        var today = now.asAt().toLocalDate();
        var stages = StageCard.of(now, address);
        add(now.funding()
                .map(funding -> Columns.of(stages, FundingCard.of(funding, address, today))
                        .level())
                .orElseGet(() -> Columns.of(stages)));
        add(OrganisationsCard.of(now, address));
        var quarters = QuarterCard.of(now, address);
        add(now.support()
                .map(support -> Columns.of(quarters, SupportCard.of(support, now.open(), address))
                        .level())
                .orElseGet(() -> Columns.of(quarters)));
    }

    private Actions controls(ProgressAddress address) {
        var filter = address.filter();
        return new Actions(chips.of(address, PATH))
                .end(
                        Actions.quiet(
                                getTranslation("progress.print"),
                                event -> UI.getCurrent().getPage().executeJs("window.print()")),
                        new CsvLink(
                                getTranslation("role.export"),
                                "progress.csv",
                                target -> progress.export(filter, target)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.title");
    }
}
