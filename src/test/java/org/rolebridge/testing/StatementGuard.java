package org.rolebridge.testing;

import java.util.List;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Fails every statement that reads a table with scoped rows without a condition made by {@code Scopes}. */
public class StatementGuard implements ExecuteListener {

    public static final List<String> SCOPED = List.of(
            "work_role",
            "work_role_party",
            "role_scope",
            "post",
            "post_terms",
            "post_funding",
            "spell",
            "spell_terms",
            "milestone",
            "milestone_change",
            "confirmation",
            "award",
            "ledger_entry",
            "completion",
            "finding",
            "message",
            "role_standing");

    private static final Pattern READS = Pattern.compile(
            "\\b(?:from|join)\\s+[\"`]?(?:" + String.join("|", SCOPED) + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCOPE_KEEPER = Pattern.compile("/\\* scope:[\\w-]+ \\*/");

    @Override
    public void executeStart(ExecuteContext context) {
        var sql = context.sql();
        if (sql != null && isUnscoped(sql)) {
            throw new AssertionError("Statement reads scoped rows without a scope: " + sql);
        }
    }

    /** Whether a select reads scoped rows without saying for which permission. */
    public static boolean isUnscoped(String sql) {
        return sql.stripLeading().regionMatches(true, 0, "select", 0, 6)
                && READS.matcher(sql).find()
                && !SCOPE_KEEPER.matcher(sql).find();
    }
}
