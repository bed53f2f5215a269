package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.rolebridge.access.Permission;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.RoleMoney;
import org.rolebridge.post.PostService;
import org.rolebridge.shell.ui.Bar;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.KeyFigure;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.rolebridge.workrole.ui.RolePart;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** A role's money at a glance: paid of awarded, and until when there is any. */
@org.springframework.stereotype.Component
class RoleFundingCard implements RolePart {

    private final AwardService awards;
    private final WorkRoleService roles;
    private final PostService posts;

    RoleFundingCard(AwardService awards, WorkRoleService roles, PostService posts) {
        this.awards = awards;
        this.roles = roles;
        this.posts = posts;
    }

    @Override
    public Slot slot() {
        return new Slot(Place.CARD, "funding-card", 200);
    }

    @Override
    public boolean isShownTo(WorkRole role) {
        return roles.may(Permission.AWARD_READ, role.id());
    }

    @Override
    public Component build(WorkRole role) {
        var card = Card.minor(text("role.section.funding"));
        RoleMoney.of(awards.ofRole(role.id()))
                .ifPresentOrElse(
                        money -> card.add(at(money, end(role, money))),
                        () -> card.add(new Prose(text("award.none.why"))));
        card.add(new Prose()
                .link(text("funding.card.open"), WorkRoleNavigation.section(role.id(), FundingNavigation.SECTION)));
        return card;
    }

    /** An award that ends is no end where the organisation’s own recurrent money has taken over. */
    private String end(WorkRole role, RoleMoney money) {
        if (posts.isPaidForGood(role)) {
            return text("funding.card.permanent");
        }
        return money.endsOn() == null
                ? text("funding.card.goes-on")
                : text("funding.card.ends", Figures.date(money.endsOn()));
    }

    private static Div at(RoleMoney money, String end) {
        var awarded = text("funding.card.of", money.awarded().toString());
        var part = new Div(
                new KeyFigure(money.paid().toString(), awarded),
                new Bar(text("award.bar.label"), money.paid().shareOf(money.awarded()), money.paid() + " " + awarded),
                new Prose(end).quiet());
        if (money.unconfirmed() > 0) {
            part.add(new Div(new Tag(text("funding.card.unconfirmed", money.unconfirmed()), Tone.YELLOW)));
        }
        return part;
    }
}
