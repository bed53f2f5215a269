package org.rolebridge.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.Change;
import org.rolebridge.shared.Fact;

/** What the change history tells about milestones: always which one it was, never what only a table needs. */
final class MilestoneFacts {

    private static final Set<String> ONLY_FOR_TABLES = Set.of(
            "roleId",
            "number",
            "title",
            "lastChangeId",
            "milestoneId",
            "milestoneChangeId",
            "recordedAt",
            "recordedBy",
            "answeredAt",
            "answeredBy",
            "writtenAt",
            "writtenBy",
            "kind");

    private MilestoneFacts() {}

    static Fact of(Milestone milestone, @Nullable Milestone before, String action) {
        return fact("milestone", milestone.id(), milestone, action, Change.between(before, milestone));
    }

    static Fact of(Milestone milestone, MilestoneChange change) {
        return fact("milestone_change", change.id(), milestone, "recorded", Change.between(null, change));
    }

    static Fact of(Milestone milestone, Confirmation confirmation) {
        var told = Change.between(null, confirmation);
        return fact("confirmation", confirmation.id(), milestone, action(confirmation), told);
    }

    private static String action(Confirmation confirmation) {
        return confirmation.answer() == Answer.WITHDRAWN ? "taken-back" : "answered";
    }

    static Fact of(Milestone milestone, MilestoneMessage message) {
        var told = Change.between(null, message);
        return fact("milestone_message", message.id(), milestone, message.isQuestion() ? "asked" : "replied", told);
    }

    private static Fact fact(String entity, long id, Milestone milestone, String action, List<Change> told) {
        var changes = new ArrayList<Change>();
        changes.add(new Change("milestone", null, name(milestone)));
        told.stream()
                .filter(change -> !ONLY_FOR_TABLES.contains(change.field()))
                .forEach(changes::add);
        return new Fact(entity, id, null, milestone.roleId(), action, List.copyOf(changes));
    }

    private static Object name(Milestone milestone) {
        return milestone.kind().<Object>map(kind -> kind).orElse(String.valueOf(milestone.title()));
    }
}
