package org.rolebridge.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import org.rolebridge.funding.AwardRow;
import org.rolebridge.funding.FundingService;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;

/** Awards side by side; on a phone one summary each. */
class AwardGrid extends MoneyGrid<AwardRow> {

    private final LocalDate today;

    AwardGrid(LocalDate today) {
        super(FundingWords.text("funding.section.funding"));
        this.today = today;
        sortable(
                text(heading("title"), new ComponentRenderer<>(row -> new Div(link(row), role(row))))
                        .setFlexGrow(3),
                AwardRow.Sort.TITLE);
        text(heading("who"), new ComponentRenderer<>(AwardGrid::who)).setFlexGrow(2);
        sortable(number(heading("amount"), row -> row.award().awarded().toString()), AwardRow.Sort.AMOUNT);
        sortable(number(heading("paid"), row -> row.award().paid().toString()), AwardRow.Sort.PAID);
        number(heading("left"), row -> row.award().remaining().toString());
        sortable(text(heading("ends"), new ComponentRenderer<>(this::ends)), AwardRow.Sort.ENDS_ON);
        sortable(
                text(heading("state"), new ComponentRenderer<>(row -> FundingWords.state(row.award()))),
                AwardRow.Sort.STATE);
        onPhone(heading("title"), new ComponentRenderer<>(this::summary));
    }

    private static String heading(String column) {
        return FundingWords.text("award.column." + column);
    }

    AwardGrid showing(FundingService funding, FundingAddress address, int count) {
        var order = ordered(address, AwardRow.Sort.AWARDED_ON);
        var sort = AwardRow.Sort.valueOf(order.name());
        reads(window -> funding.findAwards(address.filter(), sort, order.ascending(), window), count);
        high(count);
        return this;
    }

    private static Link link(AwardRow row) {
        var link = new Link(
                row.award().title(), FundingNavigation.award(row.award().id()));
        link.addClassName("rb-strong");
        return link;
    }

    private static Prose role(AwardRow row) {
        return new Prose(row.roleTitle()).quiet();
    }

    private static Div who(AwardRow row) {
        var scheme = row.scheme() == null
                ? row.funder()
                : FundingWords.text("award.funder-scheme", row.funder(), row.scheme());
        return new Div(new Prose(row.recipient()), new Prose(FundingWords.text("award.from", scheme)).quiet());
    }

    private Div ends(AwardRow row) {
        var ends = new Div(new Prose(FundingWords.end(row.award())));
        var tag = row.award().state().counts() ? FundingWords.ending(row.award().endsOn(), today) : null;
        if (tag != null) {
            ends.add(tag);
        }
        return ends;
    }

    private Div summary(AwardRow row) {
        var award = row.award();
        return new Div(
                link(row),
                new Prose(FundingWords.text("award.summary.role", row.roleTitle(), row.recipient())).quiet(),
                new Prose(FundingWords.text(
                        "award.summary.money",
                        award.paid().toString(),
                        award.awarded().toString(),
                        award.remaining().toString())),
                new Prose(FundingWords.text("award.summary.end", FundingWords.end(award))).quiet(),
                FundingWords.state(award));
    }
}
