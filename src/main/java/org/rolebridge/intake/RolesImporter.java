package org.rolebridge.intake;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rolebridge.launch.ImportOrder;
import org.rolebridge.launch.Importer;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shell.Messages;
import org.rolebridge.tabular.UnreadableFile;
import org.springframework.stereotype.Component;

/** {@code import roles FILE}: check and apply without a browser. */
@Component
class RolesImporter implements Importer {

    private static final int PROBLEMS_SHOWN = 50;

    private final IntakeService intake;
    private final Messages messages;

    RolesImporter(IntakeService intake, Messages messages) {
        this.intake = intake;
        this.messages = messages;
    }

    @Override
    public String word() {
        return "roles";
    }

    /** Files one after the other: each is brought in as a whole or not at all, and the first refusal ends it. */
    @Override
    public boolean run(ImportOrder order) {
        return order.files().stream().allMatch(file -> bringIn(file, order));
    }

    private boolean bringIn(Path path, ImportOrder order) {
        var out = order.out();
        var name = Optional.ofNullable(path.getFileName()).orElse(path).toString();
        try {
            var check = intake.check(intake.read(path, name), progress -> {});
            report(name, check, out);
            int rows =
                    intake.apply(check, order.leaveOutRefused(), progress -> {}).rows();
            out.println(text("intake.done.rows", List.of(rows)));
            return true;
        } catch (UnreadableFile unfit) {
            var key = unfit.reason().key();
            out.println(
                    name + ": " + text(key + ".what", unfit.arguments()) + " " + text(key + ".fix", unfit.arguments()));
        } catch (RuleViolation rule) {
            out.println(text("rule." + rule.code() + ".what", rule.arguments()) + " "
                    + text("rule." + rule.code() + ".fix", rule.arguments()));
            if (!order.leaveOutRefused()) {
                out.println(text("intake.command.leave-out", List.of()));
            }
        }
        out.println(text("intake.command.nothing", List.of()));
        return false;
    }

    private void report(String name, IntakeCheck check, PrintStream out) {
        out.println(name + ":");
        for (var added : IntakeLine.Added.values()) {
            line(out, "intake.added." + added, check.count(added));
        }
        line(out, "intake.held", check.countHeld());
        line(out, "intake.refused", check.refusedRows());
        check.problems().stream().limit(PROBLEMS_SHOWN).forEach(problem -> out.println(words(problem)));
        if (check.problems().size() > PROBLEMS_SHOWN) {
            out.println(text("intake.command.more", List.of(check.problems().size() - PROBLEMS_SHOWN)));
        }
    }

    private void line(PrintStream out, String key, long count) {
        out.printf(Locale.UK, "  %-24s %,7d%n", text(key, List.of()), count);
    }

    private String words(IntakeProblem problem) {
        var where = problem.column().isEmpty() ? "intake.command.row" : "intake.command.cell";
        return text(
                where,
                List.of(Integer.toString(problem.line()), problem.column(), text(problem.key(), problem.arguments())));
    }

    private String text(String key, List<?> arguments) {
        var words = arguments.stream()
                .map(one -> one instanceof LocalDate day ? day.toString() : one)
                .toArray();
        return messages.getTranslation(key, Locale.UK, words);
    }
}
