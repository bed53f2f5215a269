package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.funding.FundingFilter;
import org.rolebridge.funding.FundingTotal;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Columns;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.KeyFigure;
import org.rolebridge.shell.ui.SectionTabs;

/** What the lists of money have in common: the ways between them, and the sums above them. */
final class FundingFrame {

    /** The conversations about money are screens of another module. */
    private static final String AUDIT = "audit";

    private FundingFrame() {}

    /** The same filters lead from list to list. */
    static SectionTabs tabs(FundingAddress address) {
        var tabs = new SectionTabs(text("funding.sections"));
        if (CurrentPerson.may(Permission.AWARD_READ)) {
            for (var path :
                    List.of(FundingNavigation.AWARDS, FundingNavigation.TRANSACTIONS, FundingNavigation.TOTALS)) {
                tabs.tab(name(path), address.at(path).href(), path.equals(address.path()));
            }
        }
        var schemes = FundingNavigation.SCHEMES;
        tabs.tab(name(schemes), schemes, schemes.equals(address.path()));
        return CurrentPerson.may(Permission.QUERY_READ) ? tabs.tab(name(AUDIT), AUDIT, false) : tabs;
    }

    private static String name(String path) {
        return text("funding.section." + path.replace("funding/", ""));
    }

    /** Awarded, approved, paid and, where that means something, left, one row of figures for each currency. */
    static Component[] figures(List<FundingTotal> totals, FundingFilter filter) {
        return totals.stream()
                .map(total -> Columns.of(figures(total, filter.holdsWholeAwards()))
                        .level()
                        .pairs())
                .toArray(Component[]::new);
    }

    private static Card[] figures(FundingTotal total, boolean left) {
        var cards = new ArrayList<>(List.of(
                figure(total, "awarded", total.awarded().amount()),
                figure(total, "approved", total.approved().amount()),
                figure(total, "paid", total.paid().amount())));
        if (left) {
            cards.add(figure(total, "left", total.remaining().amount()));
        }
        return cards.toArray(Card[]::new);
    }

    private static Card figure(FundingTotal total, String name, java.math.BigDecimal amount) {
        return Card.plain(
                new KeyFigure(Figures.wholeMoney(amount, total.awarded().currency()), text("funding.figure." + name)));
    }
}
