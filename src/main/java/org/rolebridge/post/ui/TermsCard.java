package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.rolebridge.post.PostService;
import org.rolebridge.post.PostTerms;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;

/** The terms of a post from day to day; pay only for those who may see it. */
class TermsCard extends Card {

    private final PostService posts;
    private final PostContext context;

    TermsCard(PostService posts, PostContext context) {
        super(text("post.terms.title"));
        this.posts = posts;
        this.context = context;
        var table = new DataTable(text("post.terms.title"))
                .text(text("post.when"))
                .text(text("post.grade"))
                .number(text("post.people.hours"))
                .number(context.wteWord());
        if (context.maySeePay()) {
            table.number(text("post.pay"));
        }
        if (context.mayEdit()) {
            table.text("");
        }
        context.standing().terms().reversed().forEach(row -> add(table, row));
        add(table);
    }

    private void add(DataTable table, PostTerms row) {
        var none = text("post.none-given");
        var cells = new ArrayList<@Nullable Object>();
        cells.add(when(row));
        cells.add(row.grade() == null ? none : row.grade());
        cells.add(text("post.hours.of", PostContext.hours(row.hours()), PostContext.hours(row.fullTimeHours())));
        cells.add(Figures.wte(row.wte()));
        if (context.maySeePay()) {
            cells.add(row.annualPay() == null ? none : context.money(row.annualPay()));
        }
        if (context.mayEdit()) {
            cells.add(correct(row));
        }
        table.row(cells.toArray());
    }

    private static String when(PostTerms row) {
        var from = Figures.date(row.validFrom());
        return row.validTo() == null
                ? text("post.when.since", from)
                : text("post.when.between", from, Figures.date(row.validTo()));
    }

    private Button correct(PostTerms row) {
        var button = Actions.quiet(text("post.correct"), event -> new CorrectTermsDialog(posts, context, row).open());
        button.setAriaLabel(text("post.terms.correct.of", Figures.date(row.validFrom())));
        return button;
    }
}
