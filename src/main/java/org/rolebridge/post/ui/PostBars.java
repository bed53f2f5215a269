package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.post.PostService;
import org.rolebridge.post.PostStanding;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.TimelineBar;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.ui.RoleBarSource;
import org.springframework.stereotype.Component;

/** Posts on the role's line of time: a bar while somebody is in post, a gap while nobody is. */
@Component
class PostBars implements RoleBarSource {

    private final PostService posts;

    PostBars(PostService posts) {
        this.posts = posts;
    }

    @Override
    public List<TimelineBar> bars(WorkRole role) {
        return CurrentPerson.may(Permission.POST_READ) ? bars(posts.ofRole(role.id())) : List.of();
    }

    private static List<TimelineBar> bars(List<PostStanding> standings) {
        var bars = new ArrayList<TimelineBar>();
        standings.forEach(standing -> add(bars, standing));
        bars.sort(Comparator.comparing(TimelineBar::from));
        return bars;
    }

    private static void add(List<TimelineBar> bars, PostStanding standing) {
        var reference = standing.post().reference();
        LocalDate vacantFrom = standing.post().openedOn();
        var first = true;
        for (var run : standing.filled()) {
            var wte = Figures.wte(standing.wteInPost(run.from()));
            long months = ChronoUnit.MONTHS.between(vacantFrom, run.from());
            var words = first || months == 0
                    ? text("post.bar", reference, wte)
                    : text("post.bar.refilled", reference, wte, months);
            bars.add(new TimelineBar(TimelineBar.Lane.POSTS, words, run.from(), run.to(), false));
            vacantFrom = run.to() == null ? run.from() : run.to().plusDays(1);
            first = false;
        }
    }
}
