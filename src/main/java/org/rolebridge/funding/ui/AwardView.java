package org.rolebridge.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.rolebridge.funding.Award;
import org.rolebridge.funding.AwardRow;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.FundingService;
import org.rolebridge.funding.Money;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Columns;
import org.rolebridge.shell.ui.DescriptionList;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.KeyFigure;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** One award: how it stands, its transactions, its queries and its history. */
@Route("funding/awards/:awardId([0-9]{1,18})")
@RolesAllowed("AWARD_READ")
public class AwardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AwardService awards;
    private final FundingService funding;
    private final AwardActions actions;
    private final List<AwardPart> parts;
    private String title = "";

    public AwardView(AwardService awards, FundingService funding, AwardActions actions, List<AwardPart> parts) {
        this.awards = awards;
        this.funding = funding;
        this.actions = actions;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(AwardPart::order)).toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("awardId").orElseThrow(NotFoundException::new);
        var row = funding.rows(List.of(awards.get(id))).getFirst();
        title = row.award().title();
        removeAll();
        add(header(row));
        add(standing(row));
        if (row.award().state().counts()) {
            add(figures(row.award()));
        }
        add(facts(row));
        parts.forEach(part -> add(part.build(row.award())));
    }

    private PageHeader header(AwardRow row) {
        var header = new PageHeader(title).under(getTranslation("funding.title"), FundingNavigation.AWARDS);
        if (!row.roleTitle().isEmpty()) {
            header.under(row.roleTitle(), WorkRoleNavigation.section(row.award().roleId(), FundingNavigation.SECTION));
        }
        header.lede(getTranslation("award.lede", row.award().awarded().toString(), row.funder(), row.recipient()));
        var possible = actions.of(row);
        return possible.length == 0 ? header : header.actions(possible);
    }

    private SayPanel standing(AwardRow row) {
        var state = row.award().state();
        return new SayPanel(
                getTranslation("award.standing", getTranslation("award.state." + state)),
                getTranslation("award.state." + state + ".means", row.funder()));
    }

    private static Component figures(Award award) {
        return Columns.of(
                        figure("awarded", award.awarded()),
                        figure("approved", award.approved()),
                        figure("paid", award.paid()),
                        figure("left", award.remaining()))
                .level()
                .pairs();
    }

    private static Card figure(String name, Money money) {
        var amount = Figures.wholeMoney(money.amount(), money.currency());
        return Card.plain(new KeyFigure(amount, FundingWords.text("funding.figure." + name)));
    }

    private Card facts(AwardRow row) {
        var award = row.award();
        var list = new DescriptionList()
                .row(getTranslation("award.fact.period"), FundingWords.period(award))
                .row(getTranslation("award.fact.awarded-on"), FundingWords.day(award.awardedOn()))
                .row(getTranslation("award.fact.recipient"), row.recipient())
                .row(getTranslation("award.fact.funder"), row.funder());
        if (award.schemeId() != null && row.scheme() != null) {
            list.row(
                    getTranslation("award.fact.scheme"),
                    new Link(row.scheme(), FundingNavigation.scheme(award.schemeId())));
        }
        if (award.reference() != null) {
            list.row(getTranslation("award.fact.reference"), award.reference());
        }
        if (award.evidenceLink() != null) {
            list.row(getTranslation("award.fact.evidence"), evidence(award.evidenceLink()));
        }
        return new Card(getTranslation("award.facts"), FundingWords.bar(award), list);
    }

    private static Prose evidence(String address) {
        var link = new Anchor(address, address);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.getElement().setAttribute("router-ignore", true);
        var line = new Prose();
        line.add(link);
        return line;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
