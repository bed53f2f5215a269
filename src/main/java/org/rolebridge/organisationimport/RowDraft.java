package org.rolebridge.organisationimport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.Change;

/** A row on its way to its outcome. */
class RowDraft {

    private final String file;
    private final int line;
    private final String code;
    private final String name;
    private final List<Change> changes = new ArrayList<>();
    private boolean added;
    private boolean closed;

    RowDraft(String file, int line, String code, String name) {
        this.file = file;
        this.line = line;
        this.code = code;
        this.name = name;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    void markNew() {
        added = true;
    }

    void markClosed() {
        closed = true;
    }

    void note(Change change) {
        changes.add(change);
    }

    void note(String field, @Nullable String before, @Nullable String after) {
        changes.add(new Change(field, before, after));
    }

    FileProblem refusal(String column, ImportProblem problem, String... arguments) {
        return FileProblem.refusal(file, line, column, problem.code(), arguments);
    }

    FileProblem warning(String column, ImportProblem problem, String... arguments) {
        return FileProblem.warning(file, line, column, problem.code(), arguments);
    }

    CheckedRow checked() {
        return new CheckedRow(file, line, code, name, outcome(), changes);
    }

    private RowOutcome outcome() {
        if (added) {
            return RowOutcome.NEW;
        }
        if (closed) {
            return RowOutcome.CLOSED;
        }
        return changes.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGED;
    }
}
