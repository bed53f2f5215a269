package org.rolebridge.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rolebridge.funding.FundingExportService;
import org.rolebridge.funding.FundingService;
import org.rolebridge.funding.FundingTotal;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;

/** Every transaction behind the awards, newest first. */
@Route(FundingNavigation.TRANSACTIONS)
@RolesAllowed("AWARD_READ")
public class TransactionListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FundingService funding;
    private final FundingExportService exports;
    private final FundingChips chips;

    public TransactionListView(FundingService funding, FundingExportService exports, FundingChips chips) {
        this.funding = funding;
        this.exports = exports;
        this.chips = chips;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = FundingAddress.of(event.getLocation());
        var filter = address.filter();
        int count = funding.countTransactions(filter);
        removeAll();
        add(new PageHeader(getTranslation("funding.title")).lede(getTranslation("funding.lede.transactions", count)));
        add(FundingFrame.tabs(address));
        add(new Actions(chips.of(address, true)));
        if (count == 0) {
            add(Card.plain(nothing(address)));
            return;
        }
        add(FundingFrame.figures(funding.totals(filter, FundingTotal.By.ALL), filter));
        add(Card.snug(new TransactionGrid().showing(funding, address, count)));
        var below = new Prose().quiet();
        below.add(new CsvLink(
                getTranslation("funding.export.transactions"),
                "transactions.csv",
                target -> exports.transactions(filter, target)));
        add(below);
    }

    private EmptyState nothing(FundingAddress address) {
        if (address.isNarrowed()) {
            return new EmptyState(getTranslation("funding.none.narrowed"), getTranslation("funding.none.narrowed.why"))
                    .next(new Link(getTranslation("funding.all"), address.path()).asButton());
        }
        return new EmptyState(
                getTranslation("funding.none.transactions"), getTranslation("funding.none.transactions.why"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.section.transactions");
    }
}
