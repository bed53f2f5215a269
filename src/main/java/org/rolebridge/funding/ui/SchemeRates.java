package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import org.rolebridge.funding.Money;
import org.rolebridge.funding.Scheme;
import org.rolebridge.funding.SchemeRate;
import org.rolebridge.funding.SchemeService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;
import org.rolebridge.shell.ui.WhyPanel;
import org.rolebridge.workrole.RoleKindService;

/** The caps of a scheme, with how a month is worked out from them. */
@SpringComponent
@UIScope
class SchemeRates {

    private final SchemeService schemes;
    private final RoleKindService kinds;

    SchemeRates(SchemeService schemes, RoleKindService kinds) {
        this.schemes = schemes;
        this.kinds = kinds;
    }

    Card of(Scheme scheme, boolean keeps) {
        var rates = schemes.rates(scheme.id());
        var card = new Card(text("rate.title"));
        if (rates.isEmpty()) {
            card.add(new Prose(text("rate.none")).quiet());
        } else {
            card.add(table(scheme, rates), new WhyPanel(text("rate.why"), text("rate.why.workings")));
        }
        if (keeps) {
            card.add(new Actions(
                    Actions.other(text("rate.add"), event -> new RateDialog(schemes, kinds.around(), scheme).open())));
        }
        return card;
    }

    private DataTable table(Scheme scheme, List<SchemeRate> rates) {
        var table = new DataTable(text("rate.title"))
                .text(text("rate.column.kind"))
                .text(text("rate.column.grade"))
                .number(text("rate.column.year"))
                .number(text("rate.column.month"))
                .day(text("rate.column.from"))
                .day(text("rate.column.to"))
                .text(text("rate.column.source"));
        rates.forEach(rate -> table.row(
                kinds.nameOf(rate.roleKindId()),
                rate.grade() == null ? text("rate.all-grades") : rate.grade(),
                new Money(rate.annualMaximum(), scheme.currency()),
                rate.fullMonth(scheme.currency()),
                Figures.date(rate.validFrom()),
                rate.validTo() == null ? text("scheme.open-end") : Figures.date(rate.validTo()),
                source(rate)));
        return table;
    }

    private static Component source(SchemeRate rate) {
        var source = new Div(new Prose(rate.source()));
        if (rate.verifiedOn() == null) {
            source.add(new Tag(text("rate.unverified"), Tone.YELLOW));
        } else {
            source.add(new Prose(text("rate.verified", Figures.date(rate.verifiedOn()))).quiet());
        }
        return source;
    }
}
