package org.rolebridge.funding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shell.Messages;
import org.springframework.stereotype.Component;

/** What stands in the files of money: headings and values in the words of the screens. */
@Component
class FundingCells {

    private final Messages messages;

    FundingCells(Messages messages) {
        this.messages = messages;
    }

    List<String> headings(List<String> names) {
        return names.stream().map(name -> text("funding.export.column." + name)).toList();
    }

    List<String> totalHeadings(FundingTotal.By by) {
        return Stream.concat(
                        Stream.of(text("funding.totals.by." + by)),
                        headings(
                                by.knowsWhatIsLeft()
                                        ? List.of("currency", "amount", "approved", "paid", "left")
                                        : List.of("currency", "amount", "approved", "paid"))
                                .stream())
                .toList();
    }

    List<@Nullable Object> of(AwardRow row) {
        var award = row.award();
        return Arrays.asList(
                award.id(),
                row.roleTitle(),
                award.title(),
                row.recipient(),
                row.funder(),
                row.scheme(),
                award.reference(),
                award.currency().getCurrencyCode(),
                award.amount(),
                award.approvedAmount(),
                award.paidAmount(),
                award.awardedOn(),
                award.startsOn(),
                award.endsOn(),
                award.recurrent(),
                text("award.state." + award.state()));
    }

    List<@Nullable Object> of(TransactionRow row) {
        var entry = row.entry();
        return Arrays.asList(
                entry.id(),
                entry.awardId(),
                row.award().roleTitle(),
                row.award().award().title(),
                row.award().recipient(),
                row.award().funder(),
                row.award().scheme(),
                text("transaction.kind." + entry.kind()),
                text("value.countsIn." + entry.countsIn()),
                entry.amount(),
                entry.currency().getCurrencyCode(),
                entry.effectiveOn(),
                entry.reference(),
                entry.note(),
                entry.reversesId());
    }

    List<@Nullable Object> of(FundingTotal.By by, FundingTotal total, String name) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(name);
        cells.add(total.awarded().currency().getCurrencyCode());
        cells.add(total.awarded().amount());
        cells.add(total.approved().amount());
        cells.add(total.paid().amount());
        if (by.knowsWhatIsLeft()) {
            cells.add(total.remaining().amount());
        }
        return cells;
    }

    String totalName() {
        return text("funding.totals.all");
    }

    String name(FundingTotal total) {
        return total.key() == 0 ? text("funding.totals.no-scheme") : total.name();
    }

    String name(FundingTotal.Quarter quarter) {
        return text(quarter.textKey(), quarter.words());
    }

    List<@Nullable Object> of(Scheme scheme) {
        return Arrays.asList(
                scheme.id(),
                scheme.name(),
                text("scheme.type." + scheme.type()),
                scheme.currency().getCurrencyCode(),
                scheme.limitAmount(),
                scheme.approvedAmount(),
                scheme.validFrom(),
                scheme.validTo(),
                text("scheme.claimed-in." + scheme.claimedIn()),
                scheme.link());
    }

    private String text(String key, Object... words) {
        return messages.getTranslation(key, Locale.UK, words);
    }
}
