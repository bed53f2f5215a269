package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.rolebridge.post.PostFundingService;
import org.rolebridge.post.PostService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** Name and terms of a post, and how it stands today in a sentence. */
@SpringComponent
@UIScope
class PostHeader {

    private final PostService posts;
    private final PostFundingService funding;

    PostHeader(PostService posts, PostFundingService funding) {
        this.posts = posts;
        this.funding = funding;
    }

    PageHeader of(PostContext context) {
        var role = context.role();
        var post = context.standing().post();
        var header = new PageHeader(text("post.title", post.reference()))
                .under(text("role.list"), WorkRoleNavigation.LIST)
                .under(role.title(), WorkRoleNavigation.role(role.id()))
                .under(text("role.section.posts"), PostNavigation.posts(role.id()))
                .lede(lede(context));
        if (context.mayEdit() && post.closedOn() == null) {
            header.actions(actions(context).toArray(Button[]::new));
        }
        return header;
    }

    private static String lede(PostContext context) {
        var post = context.standing().post();
        var terms = context.standing().termsNear(context.today());
        var figures = text(
                "post.lede.terms",
                context.wte(terms.wte()),
                PostContext.hours(terms.hours()),
                PostContext.hours(terms.fullTimeHours()));
        var grade = terms.grade() == null ? figures : terms.grade() + " · " + figures;
        var dates = post.closedOn() == null
                ? text("post.lede.open", Figures.date(post.openedOn()))
                : text("post.lede.closed", Figures.date(post.openedOn()), Figures.date(post.closedOn()));
        return grade + " · " + dates;
    }

    private ArrayList<Button> actions(PostContext context) {
        var actions = new ArrayList<Button>();
        actions.add(Actions.other(text("post.terms.change"), event -> new ChangeTermsDialog(posts, context).open()));
        actions.add(Actions.quiet(text("post.close"), event -> new ClosePostDialog(posts, context).open()));
        return actions;
    }

    /** Nobody in post, or who; how much is vacant; until when it is paid. */
    SayPanel sentence(PostContext context) {
        var standing = context.standing();
        var today = context.today();
        if (!standing.post().isOpenOn(today)) {
            return new SayPanel(new Prose().strong(notOpen(context)));
        }
        var sentence = new Prose().strong(people(context)).text(" ");
        var vacant = standing.wteVacant(today);
        if (vacant.signum() > 0 && !standing.peopleOn(today).isEmpty()) {
            sentence.text(text("post.say.vacant", context.wte(vacant)) + " ");
        }
        sentence.text(paid(context));
        return new SayPanel(sentence).note(new Prose(text("post.say.rule", context.wteWord())));
    }

    private static String notOpen(PostContext context) {
        var post = context.standing().post();
        return post.openedOn().isAfter(context.today())
                ? text("post.say.opens", Figures.date(post.openedOn()))
                : text("post.say.closed", Figures.date(java.util.Objects.requireNonNull(post.closedOn())));
    }

    private static String people(PostContext context) {
        var standing = context.standing();
        return standing.vacantSince(context.today())
                .map(day -> text("post.say.empty", Figures.date(day)))
                .orElseGet(() -> text(
                        "post.say.people",
                        standing.peopleOn(context.today()).stream()
                                .map(person -> person.worker().reference())
                                .collect(Collectors.joining(", ")),
                        context.wte(standing.wteInPost(context.today()))));
    }

    private String paid(PostContext context) {
        var standing = context.standing();
        var paid = standing.paidUntil(context.today());
        if (!paid.paid()) {
            return text("post.say.unpaid");
        }
        var share = standing.shareOn(context.today()).stripTrailingZeros().toPlainString();
        var words = new PaidWords(funding.awards(context.role().id()));
        var sources = standing.sharesOn(context.today()).stream()
                .map(words::source)
                .distinct()
                .collect(Collectors.joining(", "));
        var last = paid.lastDay();
        return last == null
                ? text("post.say.paid", share, sources)
                : text("post.say.paid.until", share, sources, Figures.date(last));
    }
}
