package org.rolebridge.intake;

import java.util.ArrayList;
import java.util.List;

/** What stands in a file: rows that could be read, and what is wrong with the others. */
public final class IntakeFile {

    private final String name;
    private final List<RawRow> raw;
    private final List<IntakeRow> rows;
    private final List<IntakeProblem> problems;

    /** @param warnings about the file as a whole */
    IntakeFile(String name, List<RawRow> raw, List<IntakeProblem> warnings) {
        this.name = name;
        this.raw = List.copyOf(raw);
        var found = new ArrayList<>(warnings);
        rows = RawRow.read(raw, found);
        problems = List.copyOf(found);
    }

    List<RawRow> raw() {
        return raw;
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
