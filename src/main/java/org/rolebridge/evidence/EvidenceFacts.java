package org.rolebridge.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.Change;
import org.rolebridge.shared.Fact;

/** What the history tells about files: always on which record, and never the name of a post's file to those who may not see pay. */
final class EvidenceFacts {

    private static final Map<String, String> TOLD = Map.of(
            "fileName", "fileName",
            "type", "fileType",
            "size", "size",
            "sha256", "sha256",
            "state", "fileState",
            "reason", "reason",
            "retainUntil", "retainUntil");

    private EvidenceFacts() {}

    static Fact of(@Nullable Evidence before, Evidence after, SubjectPlace place, String action) {
        var changes = new ArrayList<Change>();
        changes.add(subject(place.subject()));
        for (var change : Change.between(before, after)) {
            var name = TOLD.get(change.field());
            if (name != null) {
                changes.add(new Change(named(name, place), change.before(), change.after()));
            }
        }
        return fact(after, place, action, changes);
    }

    static Fact fetched(Evidence evidence, SubjectPlace place) {
        var name = new Change(named("fileName", place), null, evidence.fileName());
        return fact(evidence, place, "fetched", List.of(subject(place.subject()), name));
    }

    private static Fact fact(Evidence evidence, SubjectPlace place, String action, List<Change> changes) {
        return new Fact("evidence", evidence.id(), place.funderId(), place.roleId(), action, List.copyOf(changes));
    }

    private static String named(String field, SubjectPlace place) {
        boolean showsPay = place.subject().kind() == EvidenceSubject.Kind.POST;
        return showsPay && field.equals("fileName") ? "postFile" : field;
    }

    private static Change subject(EvidenceSubject subject) {
        var field = switch (subject.kind()) {
            case MILESTONE -> "milestoneId";
            case POST -> "postId";
            case AWARD -> "awardId";
            case COMPLETION -> "completionId";
        };
        return new Change(field, null, subject.subjectId());
    }
}
