package org.rolebridge.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Objects;
import org.rolebridge.funding.FundingService;
import org.rolebridge.funding.TransactionRow;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;

/** Transactions side by side; on a phone one summary each. */
class TransactionGrid extends MoneyGrid<TransactionRow> {

    TransactionGrid() {
        super(FundingWords.text("funding.section.transactions"));
        sortable(
                text(
                        FundingWords.text("transaction.column.date"),
                        row -> Figures.date(row.entry().effectiveOn())),
                TransactionRow.Sort.EFFECTIVE_ON);
        sortable(text(FundingWords.text("transaction.column.kind"), TransactionGrid::kind), TransactionRow.Sort.KIND);
        sortable(
                number(
                        FundingWords.text("transaction.column.amount"),
                        row -> row.entry().money().toString()),
                TransactionRow.Sort.AMOUNT);
        text(
                        FundingWords.text("transaction.column.award"),
                        new ComponentRenderer<>(row -> new Div(link(row), role(row))))
                .setFlexGrow(2);
        text(
                FundingWords.text("transaction.column.recipient"),
                row -> row.award().recipient());
        text(
                FundingWords.text("transaction.column.reference"),
                row -> Objects.requireNonNullElse(row.entry().reference(), ""));
        onPhone(FundingWords.text("transaction.column.kind"), new ComponentRenderer<>(TransactionGrid::summary));
    }

    TransactionGrid showing(FundingService funding, FundingAddress address, int count) {
        var order = ordered(address, TransactionRow.Sort.EFFECTIVE_ON);
        var sort = TransactionRow.Sort.valueOf(order.name());
        reads(window -> funding.findTransactions(address.filter(), sort, order.ascending(), window), count);
        high(count);
        return this;
    }

    private static String kind(TransactionRow row) {
        return FundingWords.text("transaction.kind." + row.entry().kind());
    }

    private static Link link(TransactionRow row) {
        var award = row.award().award();
        return new Link(award.title(), FundingNavigation.award(award.id()));
    }

    private static Prose role(TransactionRow row) {
        return new Prose(row.award().roleTitle()).quiet();
    }

    private static Div summary(TransactionRow row) {
        return new Div(
                new Prose().strong(kind(row) + " " + row.entry().money()),
                new Prose(Figures.date(row.entry().effectiveOn())).quiet(),
                link(row),
                new Prose(FundingWords.text(
                                "award.summary.role",
                                row.award().roleTitle(),
                                row.award().recipient()))
                        .quiet());
    }
}
