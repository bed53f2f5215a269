package org.rolebridge.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rolebridge.funding.FundingExportService;
import org.rolebridge.funding.FundingService;
import org.rolebridge.funding.FundingTotal;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.SectionTabs;

/** What was awarded, approved and paid, by scheme, organisation, kind of role or quarter; each row opens its transactions. */
@Route(FundingNavigation.TOTALS)
@RolesAllowed("AWARD_READ")
public class FundingTotalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<FundingTotal.By> GROUPS = List.of(
            FundingTotal.By.SCHEME, FundingTotal.By.ORGANISATION, FundingTotal.By.KIND, FundingTotal.By.QUARTER);

    private final FundingService funding;
    private final FundingExportService exports;
    private final FundingChips chips;

    public FundingTotalsView(FundingService funding, FundingExportService exports, FundingChips chips) {
        this.funding = funding;
        this.exports = exports;
        this.chips = chips;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = FundingAddress.of(event.getLocation());
        var filter = address.filter();
        var by = address.by();
        var all = funding.totals(filter, FundingTotal.By.ALL);
        removeAll();
        add(new PageHeader(getTranslation("funding.title")).lede(getTranslation("funding.lede.totals")));
        add(FundingFrame.tabs(address));
        add(new Actions(chips.of(address, true)));
        if (all.isEmpty()) {
            add(Card.plain(new EmptyState(
                    getTranslation("funding.none.transactions"), getTranslation("funding.none.transactions.why"))));
            return;
        }
        add(FundingFrame.figures(all, filter));
        var totals = funding.totals(filter, by);
        add(new Card(getTranslation("funding.totals." + by), groups(address), table(address, totals, all)));
        if (!by.knowsWhatIsLeft()) {
            add(new Prose(getTranslation("funding.totals.quarter-left")).quiet());
        }
        if (totals.size() >= Window.MAX_ROWS) {
            add(new Prose(getTranslation("funding.totals.first", Window.MAX_ROWS)).quiet());
        }
        var below = new Prose().quiet();
        below.add(new CsvLink(
                getTranslation("funding.export.totals"), "totals.csv", target -> exports.totals(filter, by, target)));
        add(below);
    }

    private SectionTabs groups(FundingAddress address) {
        var tabs = new SectionTabs(getTranslation("funding.totals.groups"));
        GROUPS.forEach(group -> tabs.tab(
                getTranslation("funding.totals.by." + group),
                address.with(FundingAddress.BY, List.of(FundingAddress.word(group)))
                        .href(),
                group == address.by()));
        return tabs;
    }

    private DataTable table(FundingAddress address, List<FundingTotal> totals, List<FundingTotal> all) {
        var by = address.by();
        boolean left = by.knowsWhatIsLeft() && address.filter().holdsWholeAwards();
        var table = new DataTable(getTranslation("funding.totals." + by))
                .text(getTranslation("funding.totals.by." + by))
                .number(getTranslation("award.column.amount"))
                .number(getTranslation("award.column.approved"))
                .number(getTranslation("award.column.paid"));
        if (left) {
            table.number(getTranslation("award.column.left"));
        }
        int yearStart = funding.yearStart();
        totals.forEach(total -> table.row(cells(name(address, total, yearStart), total, left)));
        all.forEach(total -> table.total(cells(getTranslation("funding.totals.all"), total, left)));
        return table;
    }

    private static Object[] cells(Object name, FundingTotal total, boolean left) {
        return left
                ? new Object[] {name, total.awarded(), total.approved(), total.paid(), total.remaining()}
                : new Object[] {name, total.awarded(), total.approved(), total.paid()};
    }

    private Component name(FundingAddress address, FundingTotal total, int yearStart) {
        var by = address.by();
        if (total.key() == 0) {
            return new Span(getTranslation("funding.totals.no-scheme"));
        }
        if (by == FundingTotal.By.QUARTER) {
            var quarter = total.quarter(yearStart);
            return rows(address, FundingWords.quarter(quarter), quarter.first().toString());
        }
        return rows(address, total.name(), Long.toString(total.key()));
    }

    private static Link rows(FundingAddress address, String words, String value) {
        var rows = address.at(FundingNavigation.TRANSACTIONS)
                .with(FundingAddress.BY, List.of())
                .with(FundingAddress.word(address.by()), List.of(value));
        return new Link(words, rows.href());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.section.totals");
    }
}
