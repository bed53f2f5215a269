package org.rolebridge.notice;

import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.ExportLog;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Write a suggestion to a rule, read one's own with their answers, answer those of others. */
@Service
@Requires(Permission.SUGGESTION_WRITE)
@Transactional
public class SuggestionService {

    private final SuggestionRepository suggestions;
    private final SuggestionExport export;
    private final ExportLog log;
    private final Idempotency idempotency;
    private final Clock clock;

    SuggestionService(
            SuggestionRepository suggestions,
            SuggestionExport export,
            ExportLog log,
            Idempotency idempotency,
            Clock clock) {
        this.suggestions = suggestions;
        this.export = export;
        this.log = log;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * @param organisationId one at which the writer has access
     * @return its id; the same for the same key, however often it is sent
     */
    public long write(UUID key, long organisationId, String ruleCode, String content) {
        var writer = CurrentPerson.get();
        if (writer.grantsWith(Permission.SUGGESTION_WRITE).stream()
                .noneMatch(grant -> grant.organisationId() == organisationId)) {
            throw RuleViolation.at("organisationId", "suggestion-organisation");
        }
        var written = new Suggestion(
                0, ruleCode, content.strip(), writer.personId(), organisationId, clock.instant(), null, null, null, 0);
        return idempotency.once(key, "write-suggestion", () -> suggestions.insert(written));
    }

    public List<Suggestion> findMine(Window window) {
        return suggestions.pageOf(CurrentPerson.get().personId(), window);
    }

    /** From the organisations for which the caller answers, and the caller's own; unanswered first. */
    @Requires(Permission.SUGGESTION_ANSWER)
    public List<Suggestion> findWithinReach(Window window) {
        return suggestions.page(
                Permission.SUGGESTION_ANSWER, CurrentPerson.get().personId(), window);
    }

    /**
     * Writes the caller's own suggestions, or all those they answer, as CSV; the export is in the change history first.
     *
     * @param headings eight, in the order of the columns
     * @param rules says in words what the code of a rule stands for
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void export(List<String> headings, Function<String, String> rules, OutputStream target) {
        boolean answers = CurrentPerson.may(Permission.SUGGESTION_ANSWER);
        log.record("suggestions", answers ? "within-reach" : "own");
        export.write(answers ? this::findWithinReach : this::findMine, headings, rules, target);
    }

    /** @throws NotFound alike when there is none and when it is from out of the caller's reach */
    @Requires(Permission.SUGGESTION_ANSWER)
    public void answer(long id, String words, int version) {
        var before =
                suggestions.find(id, Permission.SUGGESTION_ANSWER).orElseThrow(() -> new NotFound("suggestion", id));
        suggestions.answer(before, before.answered(words, CurrentPerson.get().personId(), clock.instant(), version));
    }
}
