package org.rolebridge.assurance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rolebridge.access.Permission;
import org.rolebridge.assurance.AuditService;
import org.rolebridge.assurance.Finding;
import org.rolebridge.assurance.FindingRow;
import org.rolebridge.assurance.FindingService;
import org.rolebridge.funding.ui.FundingNavigation;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DescriptionList;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.trail.TrailService;
import org.rolebridge.trail.ui.HistoryPanel;

/** One query: whose turn it is, what it is about, what was said, and how to go on. */
@Route("audit/:queryId([0-9]{1,18})")
@RolesAllowed("QUERY_READ")
public class FindingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FindingService findings;
    private final AuditService audit;
    private final Conversation conversation;
    private final QueryZone zone;
    private final TrailService trail;
    private String title = "";

    public FindingView(
            FindingService findings,
            AuditService audit,
            Conversation conversation,
            QueryZone zone,
            TrailService trail) {
        this.findings = findings;
        this.audit = audit;
        this.conversation = conversation;
        this.zone = zone;
        this.trail = trail;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var finding = findings.get(event.getRouteParameters().getLong("queryId").orElseThrow(NotFoundException::new));
        var row = audit.row(finding);
        title = finding.title();
        removeAll();
        add(new PageHeader(title)
                .under(QueryWords.listTitle(), AuditNavigation.LIST)
                .lede(QueryWords.raisedBy(finding)));
        add(standing(finding));
        add(facts(row));
        add(conversation.of(finding, zone.own()));
        next(finding);
        add(new HistoryPanel(trail, zone.own(), before -> trail.ofRecord("finding", finding.id(), before)));
    }

    private SayPanel standing(Finding finding) {
        var outcome = finding.outcome();
        return outcome == null
                ? new SayPanel(
                        getTranslation("award.standing", getTranslation("query.turn." + finding.turn())),
                        getTranslation("query.turn." + finding.turn() + ".means"))
                : new SayPanel(
                        getTranslation("award.standing", getTranslation("query.outcome." + outcome)),
                        getTranslation("query.outcome." + outcome + ".means"));
    }

    private Card facts(FindingRow row) {
        var finding = row.finding();
        var list = new DescriptionList();
        var award = row.award();
        if (award != null) {
            list.row(
                    getTranslation("query.fact.award"),
                    new Link(
                            award.award().title(),
                            FundingNavigation.award(award.award().id())));
            list.row(getTranslation("query.fact.role"), award.roleTitle());
            list.row(getTranslation("query.fact.recipient"), award.recipient());
            list.row(getTranslation("query.fact.funder"), award.funder());
        }
        conversation.transaction(finding).ifPresent(name -> list.row(getTranslation("query.fact.transaction"), name));
        list.row(getTranslation("query.fact.raised"), Figures.moment(finding.raisedAt(), zone.own()));
        return new Card(getTranslation("query.facts"), list);
    }

    private void next(Finding finding) {
        if (finding.isClosed()) {
            return;
        }
        if (finding.turn() == Finding.Turn.PROVIDER && findings.may(Permission.QUERY_ANSWER, finding.id())) {
            add(replyCard(new ReplyForms(findings, finding).answer(), "query.answer"));
        }
        if (findings.may(Permission.QUERY_RAISE, finding.id())) {
            var forms = new ReplyForms(findings, finding);
            var form = findings.mayClose(finding.id()) ? forms.decide() : forms.askOnly();
            add(replyCard(form, "query.decide"));
        }
    }

    private Card replyCard(Component form, String key) {
        return new Card(getTranslation(key), form);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
