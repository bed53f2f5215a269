package org.rolebridge.post.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.post.PostFunding;
import org.rolebridge.post.PostService;
import org.rolebridge.post.PostStanding;
import org.rolebridge.post.PostTerms;
import org.rolebridge.post.SpellTerms;
import org.rolebridge.trail.HistoryEntry;
import org.rolebridge.trail.TrailService;
import org.rolebridge.trail.ui.HistoryPanel;

/** What happened to a post, its terms, the people in it and who pays for it, told as one. */
@SpringComponent
@UIScope
class PostHistory {

    private final TrailService trail;
    private final PostService posts;

    PostHistory(TrailService trail, PostService posts) {
        this.trail = trail;
        this.posts = posts;
    }

    HistoryPanel of(PostContext context) {
        var records = records(context.standing());
        return new HistoryPanel(trail, posts.jurisdiction(context.role()).zone(), before -> page(records, before));
    }

    private static Map<String, Set<Long>> records(PostStanding standing) {
        return Map.of(
                "post", Set.of(standing.post().id()),
                "post_terms", ids(standing.terms().stream(), PostTerms::id),
                "spell",
                        ids(standing.people().stream(), person -> person.spell().id()),
                "worker",
                        ids(
                                standing.people().stream(),
                                person -> person.worker().id()),
                "spell_terms",
                        ids(standing.people().stream().flatMap(person -> person.hours().stream()), SpellTerms::id),
                "post_funding", ids(standing.shares().stream(), PostFunding::id));
    }

    private static <T> Set<Long> ids(Stream<T> rows, ToLongFunction<T> id) {
        return rows.map(id::applyAsLong).collect(Collectors.toSet());
    }

    private List<HistoryEntry> page(Map<String, Set<Long>> records, long before) {
        return records.entrySet().stream()
                .filter(kind -> !kind.getValue().isEmpty())
                .flatMap(kind -> trail.ofRecords(kind.getKey(), kind.getValue(), before).stream())
                .sorted(Comparator.comparing(HistoryEntry::id).reversed())
                .limit(TrailService.PAGE)
                .toList();
    }
}
