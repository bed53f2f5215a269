package org.rolebridge.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.funding.FundingExportService;
import org.rolebridge.funding.FundingFilter;
import org.rolebridge.funding.FundingService;
import org.rolebridge.funding.SchemeService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;

/** Awards of one's roles, or of what one's organisation pays for. */
@Route(FundingNavigation.AWARDS)
@RolesAllowed("AWARD_READ")
public class FundingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FundingService funding;
    private final FundingExportService exports;
    private final SchemeService schemes;
    private final FundingChips chips;

    public FundingView(
            FundingService funding, FundingExportService exports, SchemeService schemes, FundingChips chips) {
        this.funding = funding;
        this.exports = exports;
        this.schemes = schemes;
        this.chips = chips;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = FundingAddress.of(event.getLocation());
        var filter = address.filter();
        int count = funding.countAwards(filter);
        removeAll();
        add(header(count));
        add(FundingFrame.tabs(address));
        add(new Actions(chips.of(address, false)));
        if (count == 0) {
            add(Card.plain(nothing(address)));
            return;
        }
        add(FundingFrame.figures(funding.awardTotals(filter), FundingFilter.ALL));
        add(Card.snug(new AwardGrid(schemes.today()).showing(funding, address, count)));
        var below = new Prose().quiet();
        below.add(new CsvLink(
                getTranslation("funding.export.awards"), "awards.csv", target -> exports.awards(filter, target)));
        add(below);
    }

    private PageHeader header(int count) {
        var pays = CurrentPerson.may(Permission.AWARD_CONFIRM);
        var key = pays ? "funding.lede.payer" : "funding.lede.provider";
        return new PageHeader(getPageTitle())
                .lede(getTranslation(key, count, schemes.inForce().size()));
    }

    private EmptyState nothing(FundingAddress address) {
        if (address.isNarrowed()) {
            return new EmptyState(getTranslation("funding.none.narrowed"), getTranslation("funding.none.narrowed.why"))
                    .next(new Link(getTranslation("funding.all"), address.path()).asButton());
        }
        if (CurrentPerson.may(Permission.AWARD_LOG)) {
            return new EmptyState(getTranslation("funding.none"), getTranslation("funding.none.provider"))
                    .next(new Link(getTranslation("funding.roles"), "roles").asMainButton());
        }
        return new EmptyState(getTranslation("funding.none"), getTranslation("funding.none.payer"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.title");
    }
}
