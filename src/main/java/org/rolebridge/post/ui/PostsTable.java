package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.rolebridge.post.PostStanding;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;

/** One row for each post: its terms, who is in it, how much is vacant, and until when it is paid. */
class PostsTable extends Div {

    private final LocalDate today;
    private final PaidWords paid;

    PostsTable(List<PostStanding> standings, LocalDate today, PaidWords paid, String wteWord) {
        this.today = today;
        this.paid = paid;
        var table = new DataTable(text("role.section.posts"))
                .text(text("post.reference"))
                .text(text("post.grade"))
                .number(wteWord)
                .text(text("post.people"))
                .number(text("post.vacant", wteWord))
                .text(text("post.paid"));
        standings.forEach(standing -> add(table, standing));
        add(table);
    }

    private void add(DataTable table, PostStanding standing) {
        var post = standing.post();
        var terms = standing.termsNear(today);
        var vacant = standing.wteVacant(today);
        table.row(
                new Link(post.reference(), PostNavigation.post(post.roleId(), post.id())),
                terms.grade() == null ? text("post.none-given") : terms.grade(),
                Figures.wte(terms.wte()),
                people(standing),
                vacant.signum() == 0 ? text("post.none-given") : Figures.wte(vacant),
                post.isOpenOn(today) ? paid.until(standing, today) : text("post.none-given"));
    }

    private Component people(PostStanding standing) {
        var post = standing.post();
        if (post.openedOn().isAfter(today)) {
            return new Tag(text("post.opens", Figures.date(post.openedOn())), Tone.BLUE);
        }
        if (post.closedOn() != null && !post.isOpenOn(today)) {
            return new Tag(text("post.closed", Figures.date(post.closedOn())), Tone.GREY);
        }
        return standing.vacantSince(today)
                .<Component>map(day -> new Tag(text("post.vacant.since", Figures.date(day)), Tone.YELLOW))
                .orElseGet(() -> new Span(standing.peopleOn(today).stream()
                        .map(person -> person.worker().reference())
                        .collect(Collectors.joining(", "))));
    }
}
