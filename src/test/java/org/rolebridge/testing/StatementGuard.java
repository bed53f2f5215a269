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
            "role_word",
            "post",
            "post_terms",
            "post_funding",
            "spell",
            "spell_terms",
            "milestone",
            "milestone_change",
            "confirmation",
            "milestone_message",
            "award",
            "ledger_entry",
            "completion",
            "evidence",
            "evidence_content",
            "check_in",
            "team_review",
            "team_review_link",
            "team_review_mark",
            "finding",
            "message",
            "role_standing");

    private static final Pattern READS = Pattern.compile(
            "(?:\\bfrom|\\bjoin|,)\\s*[\"`]?(?:" + String.join("|", SCOPED) + ")(?!\\w|[\"`]?\\s*\\.)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SELECT = Pattern.compile("\\bselect\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNION = Pattern.compile("\\bunion\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCOPE_KEEPER = Pattern.compile("/\\* scope:[\\w-]+ \\*/");

    @Override
    public void executeStart(ExecuteContext context) {
        var sql = context.sql();
        if (sql != null && isUnscoped(sql)) {
            throw new AssertionError("Statement reads scoped rows without a scope: " + sql);
        }
    }

    /** Whether a select, wherever in the statement it stands, reads scoped rows without saying for which permission. */
    public static boolean isUnscoped(String sql) {
        return UNION.splitAsStream(sql).anyMatch(StatementGuard::readsWithoutScope);
    }

    private static boolean readsWithoutScope(String branch) {
        return SELECT.matcher(branch).find()
                && READS.matcher(branch).find()
                && !SCOPE_KEEPER.matcher(branch).find();
    }
}
