package org.rolebridge.intake;

import java.util.List;

/** What stands in a file: rows that could be read, and what is wrong with the others. */
public final class IntakeFile {

    private final String name;
    private final List<IntakeRow> rows;
    private final List<IntakeProblem> problems;

    IntakeFile(String name, List<IntakeRow> rows, List<IntakeProblem> problems) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.problems = List.copyOf(problems);
    }

    public String name() {
        return name;
    }

    List<IntakeRow> rows() {
        return rows;
    }

    List<IntakeProblem> problems() {
        return problems;
    }
}
