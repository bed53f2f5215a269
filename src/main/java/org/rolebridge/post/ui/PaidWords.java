package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rolebridge.post.FundingSource;
import org.rolebridge.post.PayingAwards;
import org.rolebridge.post.PostFunding;
import org.rolebridge.post.PostStanding;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;

/** Says who pays, and until when. */
class PaidWords {

    private final Map<Long, String> awards;

    PaidWords(List<PayingAwards.Award> awards) {
        this.awards = awards.stream().collect(Collectors.toMap(PayingAwards.Award::id, PayingAwards.Award::title));
    }

    /** The award by its title as far as the reader may know it, else the kind of source with its note. */
    String source(PostFunding share) {
        var kind = text("post.paid.by." + share.source());
        var title = share.awardId() == null ? null : awards.get(share.awardId());
        if (title != null) {
            return title;
        }
        if (share.note() == null) {
            return kind;
        }
        return share.source() == FundingSource.OTHER ? share.note() : text("post.source.noted", kind, share.note());
    }

    static String percent(PostFunding share) {
        return text("post.percent", share.sharePercent().stripTrailingZeros().toPlainString());
    }

    /** "31 March 2027" with the sources below it. */
    Component until(PostStanding standing, LocalDate day) {
        var paid = standing.paidUntil(day);
        if (!paid.paid()) {
            return new Prose().late(text("post.paid.nothing"));
        }
        var last = paid.lastDay();
        var sources = standing.sharesOn(day).stream()
                .map(share -> text("post.paid.source", source(share), percent(share)))
                .collect(Collectors.joining(", "));
        var when = last == null ? text("post.paid.open") : Figures.date(last);
        return new Div(new Span(when), new Prose(sources).quiet());
    }
}
