package org.rolebridge.organisationimport;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shell.Messages;
import org.rolebridge.tabular.UnreadableFile;

/** Says on the command line what an import finds and does. */
class ImportReport {

    private static final int PROBLEMS_SHOWN = 50;

    private final Messages messages;
    private final PrintStream out;

    ImportReport(Messages messages, PrintStream out) {
        this.messages = messages;
        this.out = out;
    }

    void unreadable(String file, UnreadableFile refusal) {
        Object[] arguments = refusal.arguments().toArray();
        var key = refusal.reason().key();
        out.println(file + ": " + text(key + ".what", arguments) + " " + text(key + ".fix", arguments));
        out.println(text("import.command.nothing"));
    }

    void checked(ImportCheck check) {
        for (var outcome : RowOutcome.values()) {
            line("import.outcome." + outcome, check.count(outcome));
        }
        line("import.outcome.REFUSED", check.refusedRows());
        line("import.warnings", check.warnings().size());
        problems(check.refusals());
        problems(check.warnings());
    }

    private void line(String key, long count) {
        out.printf(Locale.UK, "  %-12s %,9d%n", text(key), count);
    }

    private void problems(List<FileProblem> problems) {
        problems.stream().limit(PROBLEMS_SHOWN).forEach(this::problem);
        if (problems.size() > PROBLEMS_SHOWN) {
            out.println(text("import.command.more", problems.size() - PROBLEMS_SHOWN));
        }
    }

    private void problem(FileProblem one) {
        var problem = one.problem();
        out.println(text(
                problem.column().isEmpty() ? "import.command.row" : "import.command.cell",
                one.file(),
                Integer.toString(problem.line()),
                problem.column(),
                text(problem.key(), problem.arguments().toArray())));
    }

    void refused(RuleViolation rule) {
        Object[] arguments = rule.arguments().toArray();
        out.println(text("rule." + rule.code() + ".what", arguments) + " "
                + text("rule." + rule.code() + ".why", arguments));
        out.println(text("import.command.nothing"));
    }

    void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return messages.getTranslation(key, Locale.UK, arguments);
    }
}
