package org.rolebridge.insight.ui;

import static org.rolebridge.insight.ui.RoleWords.text;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.insight.Progress.FundingGaps;
import org.rolebridge.insight.Progress.Gap;
import org.rolebridge.insight.Progress.PostGap;
import org.rolebridge.post.ui.PostNavigation;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;

/** The posts whose money runs out first. */
final class FundingCard {

    private FundingCard() {}

    static Card of(FundingGaps funding, ProgressAddress address, LocalDate today) {
        var card = new Card(text("progress.funding"));
        if (funding.first().isEmpty()) {
            card.add(new Prose(text("progress.funding.none")));
            return card;
        }
        var table = new DataTable(text("progress.funding"))
                .text(text("role.column.role"))
                .day(text("progress.funding.ends"))
                .number(text("progress.funding.wte"))
                .text("");
        funding.first().forEach(post -> table.row(role(post), day(post.lastDay()), wte(post), tag(post, today)));
        card.add(table, new Prose(text("progress.funding.rule")).quiet());
        card.add(new Prose().link(text("progress.funding.all", funding.total()), address.path(FundingGapsView.PATH)));
        return card;
    }

    static Div role(PostGap post) {
        var host = post.host() == null ? "–" : post.host();
        return new Div(
                new Link(post.title(), PostNavigation.post(post.roleId(), post.postId())),
                new Prose(text("progress.funding.post", host, post.reference())).quiet());
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "–" : Figures.mediumDate(day);
    }

    static String wte(PostGap post) {
        return post.wte() == null ? "–" : Figures.wte(post.wte());
    }

    static Tag tag(PostGap post, LocalDate today) {
        var last = post.lastDay();
        var words = last == null || post.gap() == Gap.ALREADY_ENDED
                ? text("progress.gap.short." + post.gap())
                : Figures.relative(last, today);
        var tone = switch (post.gap()) {
            case ALREADY_ENDED, WITHIN_3_MONTHS -> Tone.RED;
            case IN_3_TO_6_MONTHS, NONE_RECORDED -> Tone.YELLOW;
            case IN_6_TO_12_MONTHS -> Tone.GREY;
        };
        return new Tag(words, tone);
    }
}
