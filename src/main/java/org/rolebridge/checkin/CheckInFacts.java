package org.rolebridge.checkin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.Change;
import org.rolebridge.shared.Fact;

/** What the change history tells: check-ins whole, team reviews without anything about who answered, when or what. */
final class CheckInFacts {

    private static final Set<String> ONLY_FOR_TABLES = Set.of("roleId", "questionnaireId", "answeredBy", "openedBy");

    private CheckInFacts() {}

    static Fact of(@Nullable CheckIn before, CheckIn after, String action) {
        var told = Change.between(before, after).stream()
                .filter(change -> !ONLY_FOR_TABLES.contains(change.field()))
                .map(change -> change.field().equals("answers")
                        ? new Change("answers", before == null ? null : words(before), words(after))
                        : change)
                .toList();
        return new Fact("check_in", after.id(), null, after.roleId(), action, told);
    }

    static Fact of(@Nullable TeamReview before, TeamReview after, String action) {
        Stream<Change> told = Change.between(before, after).stream();
        return new Fact(
                "team_review",
                after.id(),
                null,
                after.roleId(),
                action,
                told.filter(change -> !ONLY_FOR_TABLES.contains(change.field())).toList());
    }

    /** "3.0 · 2.0 · 4.0". */
    private static String words(CheckIn checkIn) {
        List<Integer> tenths = checkIn.answers();
        return tenths.stream()
                .map(one -> BigDecimal.valueOf(one, 1).toPlainString())
                .collect(Collectors.joining(" · "));
    }
}
