package org.rolebridge.organisationimport.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisationimport.CheckedRow;
import org.rolebridge.organisationimport.FileProblem;
import org.rolebridge.organisationimport.ImportCheck;
import org.rolebridge.organisationimport.ReadFile;
import org.rolebridge.organisationimport.RowOutcome;
import org.rolebridge.shared.Change;
import org.rolebridge.shell.ui.Figures;

/** What a check found, in words. */
class ImportWording {

    private final Map<Long, String> jurisdictions;

    ImportWording(OrganisationService organisations) {
        jurisdictions =
                organisations.jurisdictions().stream().collect(Collectors.toMap(Jurisdiction::id, Jurisdiction::name));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    String file(ImportCheck check) {
        return check.files().stream().map(ReadFile::name).collect(Collectors.joining(", ", "", ":"));
    }

    /** "12 new, 3 changed, 40 unchanged". */
    String sentence(ImportCheck check) {
        var parts = new ArrayList<String>();
        for (var outcome : RowOutcome.values()) {
            if (check.count(outcome) > 0) {
                parts.add(text("import.count." + outcome, check.count(outcome)));
            }
        }
        if (check.refusedRows() > 0) {
            parts.add(text("import.count.REFUSED", check.refusedRows()));
        }
        return String.join(", ", parts) + ".";
    }

    static String line(FileProblem one) {
        return one.problem().line() == 0 ? "–" : Integer.toString(one.problem().line());
    }

    String reason(FileProblem one) {
        return text(one.problem().key(), one.problem().arguments().toArray());
    }

    String problem(FileProblem one) {
        return text("import.on-line", line(one), one.problem().column()) + " " + reason(one);
    }

    String row(CheckedRow row) {
        return row.code() + " " + row.name();
    }

    String changes(CheckedRow row) {
        return row.changes().stream().map(this::change).collect(Collectors.joining("; "));
    }

    private String change(Change change) {
        var before = value(change.field(), change.before());
        var after = value(change.field(), change.after());
        return before.isEmpty()
                ? text("import.set", field(change.field()), after)
                : text("import.changed", field(change.field()), before, after);
    }

    private static String field(String field) {
        for (var kind : LinkKind.values()) {
            if (kind.name().equals(field)) {
                return text("value.kind." + kind);
            }
        }
        return text(
                field.equals("code") || field.equals("named")
                        ? "import.field." + field
                        : "field.organisation." + field);
    }

    private String value(String field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> text("value." + field + "." + constant);
            case Long id -> jurisdictions.getOrDefault(id, "");
            default -> String.valueOf(Figures.words(value));
        };
    }
}
