package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import org.rolebridge.access.Permission;
import org.rolebridge.funding.AwardRow;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.FundingService;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.rolebridge.workrole.ui.RolePart;

/** The money section of a role: its awards with what is paid and left, and the form to log another. */
@org.springframework.stereotype.Component
class RoleFundingPart implements RolePart {

    private final AwardService awards;
    private final LedgerService ledger;
    private final FundingService funding;
    private final RoleAwardForm form;
    private final WorkRoleService roles;

    RoleFundingPart(
            AwardService awards,
            LedgerService ledger,
            FundingService funding,
            RoleAwardForm form,
            WorkRoleService roles) {
        this.awards = awards;
        this.ledger = ledger;
        this.funding = funding;
        this.form = form;
        this.roles = roles;
    }

    @Override
    public Slot slot() {
        return Slot.section(FundingNavigation.SECTION, 300);
    }

    @Override
    public boolean isShownTo(WorkRole role) {
        return roles.may(Permission.AWARD_READ, role.id());
    }

    @Override
    public Component build(WorkRole role) {
        var section = new Div();
        var rows = funding.rows(awards.ofRole(role.id()));
        boolean logs = roles.may(Permission.AWARD_LOG, role.id());
        if (rows.isEmpty()) {
            var none = new EmptyState(text("award.none"), text("award.none.why"));
            section.add(Card.plain(logs ? none.next(logButton(role)) : none));
            return section;
        }
        if (logs) {
            section.add(new Actions(logButton(role)));
        }
        rows.reversed().forEach(row -> section.add(card(row)));
        return section;
    }

    private Component logButton(WorkRole role) {
        return Actions.main(text("award.log"), event -> form.open(role));
    }

    private Card card(AwardRow row) {
        var award = row.award();
        var entries = ledger.ofAward(award.id());
        var details =
                new NativeDetails(text("award.transactions", entries.size()), new Div(TransactionTable.of(entries)));
        details.addClassName("rb-as-table");
        var payer = row.scheme() == null ? row.funder() : text("award.funder-scheme", row.funder(), row.scheme());
        return new Card(
                award.title(),
                new Div(FundingWords.state(award)),
                new Prose(text("award.card", award.awarded().toString(), payer, FundingWords.period(award))),
                FundingWords.bar(award),
                details,
                new Actions(openLink(row)));
    }

    private static Link openLink(AwardRow row) {
        var link =
                new Link(text("award.open"), FundingNavigation.award(row.award().id()));
        link.setAriaLabel(text("award.open.which", row.award().title()));
        return link;
    }
}
