package org.rolebridge.assurance.ui;

import static org.rolebridge.assurance.ui.QueryWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.assurance.FindingService;
import org.rolebridge.funding.Award;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.funding.ui.AwardPart;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;

/** The queries about an award, and for those who pay the way to raise one. */
@org.springframework.stereotype.Component
class AwardQueriesPart implements AwardPart {

    private final FindingService findings;
    private final AwardService awards;
    private final LedgerService ledger;
    private final QueryZone zone;

    AwardQueriesPart(FindingService findings, AwardService awards, LedgerService ledger, QueryZone zone) {
        this.findings = findings;
        this.awards = awards;
        this.ledger = ledger;
        this.zone = zone;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Component build(Award award) {
        if (!CurrentPerson.may(Permission.QUERY_READ)) {
            return new Div();
        }
        var card = new Card(text("query.list"), queries(award));
        if (awards.may(Permission.QUERY_RAISE, award.id())) {
            card.add(new Actions(Actions.other(
                    text("query.raise"),
                    event -> new RaiseQueryDialog(findings, award, ledger.ofAward(award.id())).open())));
        }
        return card;
    }

    private Component queries(Award award) {
        var all = findings.ofAward(award.id());
        if (all.isEmpty()) {
            return new Prose(text("query.award.none")).quiet();
        }
        var table = new DataTable(text("query.list"))
                .text(text("query.column.title"))
                .text(text("query.column.state"))
                .day(text("query.column.raised"));
        all.forEach(finding -> table.row(
                new Link(finding.title(), AuditNavigation.query(finding.id())),
                QueryWords.standing(finding),
                Figures.date(
                        finding.raisedAt().atZone(zone.of(award.recipientId())).toLocalDate())));
        return table;
    }
}
