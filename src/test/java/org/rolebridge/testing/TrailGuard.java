package org.rolebridge.testing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.rolebridge.shared.Actor;
import org.rolebridge.shared.Fact;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Fails every transaction in which the rows written to a table and the facts published about it differ in number. Only
 * what nobody signed in writes without a fact is left alone: tests that lay out their own rows.
 */
public class TrailGuard implements ExecuteListener {

    /** Kept by the system from other tables, or for itself: no person changes them, so they have no history. */
    public static final Set<String> WITHOUT_HISTORY = Set.of(
            "idempotency_key",
            "trail_head",
            "trail_event",
            "trail_text",
            "organisation_scope",
            "organisation_word",
            "role_scope",
            "role_word",
            "role_snapshot",
            "role_standing",
            "evidence_content",
            "evidence_total",
            "team_review_link",
            "team_review_mark",
            "sign_in_throttle",
            "saved_view",
            "draft");

    /** What is told although nothing was written: somebody took data away. */
    private static final Set<String> READING = Set.of("exported", "fetched");

    private static final Pattern WRITES = Pattern.compile(
            "(?:^|final table \\()\\s*(?:insert(?: ignore)? into|merge into|update|delete from)\\s+[\"`]?(\\w+)",
            Pattern.CASE_INSENSITIVE);

    private static final String BINDS = "rolebridge.binds";

    private static final Pattern NEXT_ROW = Pattern.compile("\\)\\s*,\\s*\\(");

    @Override
    public void executeEnd(ExecuteContext context) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        var sql = context.sql() == null ? Arrays.asList(context.batchSQL()).getFirst() : context.sql();
        var write = WRITES.matcher(String.valueOf(sql));
        if (write.find()) {
            var table = write.group(1).toLowerCase(Locale.ROOT);
            counts().rows.merge(table, rows(context), Integer::sum);
        }
    }

    /** A batch of one statement does not tell how many rows it wrote, only how often it was filled in. */
    @Override
    public void bindEnd(ExecuteContext context) {
        context.data().merge(BINDS, 1, (sum, one) -> (Integer) sum + (Integer) one);
    }

    /** A driver that hands back ids does not count; then the statement says how many rows it brings. */
    private static int rows(ExecuteContext context) {
        if (context.type() == ExecuteType.BATCH) {
            return context.batchRows().length > 1
                    ? Arrays.stream(context.batchRows())
                            .map(rows -> rows < 0 ? 1 : rows)
                            .sum()
                    : (Integer) context.data().getOrDefault(BINDS, 1);
        }
        return context.rows() < 0 ? NEXT_ROW.split(String.valueOf(context.sql())).length : context.rows();
    }

    @EventListener
    void note(Fact fact) {
        var counts = counts();
        counts.published = true;
        if (!READING.contains(fact.action())) {
            counts.facts.merge(fact.entity(), 1, Integer::sum);
        }
    }

    private Counts counts() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Counts counts) {
            return counts;
        }
        var counts = new Counts();
        TransactionSynchronizationManager.bindResource(this, counts);
        TransactionSynchronizationManager.registerSynchronization(counts);
        return counts;
    }

    /** Whether the rows written and the facts published tell the same story. */
    public static boolean agree(Map<String, Integer> rows, Map<String, Integer> facts) {
        return withHistory(rows).equals(withHistory(facts));
    }

    private static Map<String, Integer> withHistory(Map<String, Integer> counts) {
        var kept = new TreeMap<>(counts);
        kept.keySet().removeAll(WITHOUT_HISTORY);
        kept.values().removeIf(count -> count == 0);
        return kept;
    }

    private class Counts implements TransactionSynchronization {

        private final Map<String, Integer> rows = new HashMap<>();
        private final Map<String, Integer> facts = new HashMap<>();
        private boolean published;

        @Override
        public void beforeCommit(boolean readOnly) {
            if ((published || Actor.current() != Actor.Visitor.INSTANCE) && !agree(rows, facts)) {
                throw new AssertionError(
                        "Rows written " + withHistory(rows) + ", facts published " + withHistory(facts));
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TrailGuard.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TrailGuard.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TrailGuard.this);
        }
    }
}
