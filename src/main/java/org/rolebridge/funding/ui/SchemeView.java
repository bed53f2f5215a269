package org.rolebridge.funding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rolebridge.funding.Money;
import org.rolebridge.funding.Scheme;
import org.rolebridge.funding.SchemeService;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DescriptionList;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.trail.TrailService;
import org.rolebridge.trail.ui.HistoryPanel;

/** One scheme: its rules, what is left, its caps and its history. */
@Route("funding/schemes/:schemeId([0-9]{1,18})")
@RolesAllowed("SCHEME_READ")
public class SchemeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SchemeService schemes;
    private final OrganisationService organisations;
    private final SchemeRates rates;
    private final TrailService trail;
    private String title = "";

    public SchemeView(SchemeService schemes, OrganisationService organisations, SchemeRates rates, TrailService trail) {
        this.schemes = schemes;
        this.organisations = organisations;
        this.rates = rates;
        this.trail = trail;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var scheme = schemes.get(event.getRouteParameters().getLong("schemeId").orElseThrow(NotFoundException::new));
        boolean keeps = schemes.keeps(scheme.id());
        var zone = organisations.jurisdiction(scheme.jurisdictionId()).zone();
        title = scheme.name();
        removeAll();
        add(header(scheme, keeps));
        add(facts(scheme));
        add(rates.of(scheme, keeps));
        add(new HistoryPanel(trail, zone, before -> trail.ofRecord("scheme", scheme.id(), before)));
    }

    private PageHeader header(Scheme scheme, boolean keeps) {
        var header = new PageHeader(title)
                .under(getTranslation("funding.title"), FundingNavigation.AWARDS)
                .under(getTranslation("funding.section.schemes"), FundingNavigation.SCHEMES);
        if (scheme.description() != null) {
            header.lede(scheme.description());
        }
        if (keeps) {
            header.actions(Actions.other(
                    getTranslation("scheme.edit"),
                    event -> SchemeDialog.edit(schemes, organisations, scheme).open()));
        }
        return header;
    }

    private Card facts(Scheme scheme) {
        var card = new Card(getTranslation("scheme.facts"));
        var left = scheme.left();
        if (left != null && scheme.limitAmount() != null) {
            card.add(FundingWords.bar(
                    getTranslation("scheme.bar"),
                    scheme.approved(),
                    new Money(scheme.limitAmount(), scheme.currency()),
                    getTranslation("scheme.bar.words", scheme.approved().toString(), left.toString())));
        }
        card.add(particulars(scheme));
        return card;
    }

    private DescriptionList particulars(Scheme scheme) {
        var list = new DescriptionList()
                .row(getTranslation("scheme.column.type"), getTranslation("scheme.type." + scheme.type()))
                .row(
                        getTranslation("scheme.column.commissioner"),
                        organisations.get(scheme.commissionerId()).name())
                .row(
                        getTranslation("scheme.fact.jurisdiction"),
                        organisations.jurisdiction(scheme.jurisdictionId()).name())
                .row(getTranslation("scheme.fact.open-to"), getTranslation("scheme.open-to." + scheme.openTo()))
                .row(
                        getTranslation("scheme.fact.claimed-in"),
                        getTranslation("scheme.claimed-in." + scheme.claimedIn()))
                .row(getTranslation("scheme.fact.from"), FundingWords.day(scheme.validFrom()))
                .row(getTranslation("scheme.column.until"), SchemeWords.until(scheme))
                .row(getTranslation("scheme.column.limit"), SchemeWords.limit(scheme));
        if (scheme.link() != null) {
            list.row(getTranslation("scheme.fact.link"), outward(scheme.link()));
        }
        return list;
    }

    private static Prose outward(String address) {
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
