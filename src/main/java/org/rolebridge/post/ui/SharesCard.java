package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.rolebridge.post.PostFunding;
import org.rolebridge.post.PostFundingService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;

/** Who pays which share of a post, from day to day. */
@SpringComponent
@UIScope
class SharesCard {

    private final PostFundingService funding;
    private final ShareFields.Factory fields;

    SharesCard(PostFundingService funding, ShareFields.Factory fields) {
        this.funding = funding;
        this.fields = fields;
    }

    Card of(PostContext context) {
        var card = new Card(text("post.shares.title"));
        var standing = context.standing();
        card.add(standing.shares().isEmpty() ? new Prose(text("post.shares.none")).quiet() : table(context));
        if (context.mayEdit() && standing.post().closedOn() == null) {
            card.add(new Actions(Actions.other(
                    text("post.share.add"), event -> new ShareDialog(funding, fields.of(context)).add(context))));
        }
        return card;
    }

    private DataTable table(PostContext context) {
        var table = new DataTable(text("post.shares.title"))
                .text(text("post.shares.source"))
                .number(text("post.shares.share"))
                .day(text("post.from"))
                .day(text("post.to"));
        if (context.mayEdit()) {
            table.text("");
        }
        var words = new PaidWords(funding.awards(context.role().id()));
        context.standing().shares().reversed().forEach(share -> add(table, context, share, words));
        return table;
    }

    private void add(DataTable table, PostContext context, PostFunding share, PaidWords words) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(words.source(share));
        cells.add(PaidWords.percent(share));
        cells.add(Figures.date(share.validFrom()));
        cells.add(share.validTo() == null ? text("post.open") : Figures.date(share.validTo()));
        if (context.mayEdit()) {
            cells.add(actions(share, context, words.source(share)));
        }
        table.row(cells.toArray());
    }

    private Component actions(PostFunding share, PostContext context, String source) {
        var correct = Actions.quiet(
                text("post.correct"), event -> new ShareDialog(funding, fields.of(context)).correct(share));
        correct.setAriaLabel(text("post.share.correct.of", source, Figures.date(share.validFrom())));
        var row = new Div(correct);
        if (share.validTo() == null) {
            var end =
                    Actions.quiet(text("post.share.end"), event -> new EndShareDialog(funding, share, context).open());
            end.setAriaLabel(text("post.share.end.of", source, Figures.date(share.validFrom())));
            row.addComponentAsFirst(end);
        }
        return row;
    }
}
