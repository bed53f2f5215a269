package org.rolebridge.post;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up posts and the people in them: each post is rounded once for itself and once for all its people together. */
final class EstablishmentSum {

    private EstablishmentSum() {}

    /** A post with one of the people in it, or none. */
    record Row(
            long postId,
            BigDecimal postHours,
            BigDecimal fullTimeHours,
            @Nullable BigDecimal personHours) {}

    private record Sums(BigDecimal postHours, BigDecimal fullTimeHours, BigDecimal personHours) {

        Sums plus(Sums other) {
            return new Sums(postHours, fullTimeHours, personHours.add(other.personHours));
        }
    }

    static Establishment of(List<Row> rows) {
        Map<Long, Sums> posts = new HashMap<>();
        for (var row : rows) {
            var hours = row.personHours() == null ? BigDecimal.ZERO : row.personHours();
            posts.merge(row.postId(), new Sums(row.postHours(), row.fullTimeHours(), hours), Sums::plus);
        }
        var wte = BigDecimal.ZERO;
        var inPost = BigDecimal.ZERO;
        for (var post : posts.values()) {
            wte = wte.add(WeeklyHours.wte(post.postHours(), post.fullTimeHours()));
            inPost = inPost.add(WeeklyHours.wte(post.personHours(), post.fullTimeHours()));
        }
        return new Establishment(posts.size(), wte, inPost);
    }
}
