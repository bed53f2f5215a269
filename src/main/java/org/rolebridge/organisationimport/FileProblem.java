package org.rolebridge.organisationimport;

import java.util.List;
import org.rolebridge.tabular.Problem;

/** What is wrong in one place of one file. */
public record FileProblem(String file, Problem problem) {

    static FileProblem refusal(String file, int line, String column, String code, String... arguments) {
        return new FileProblem(file, new Problem(line, column, code, List.of(arguments), Problem.Severity.REFUSED));
    }

    static FileProblem warning(String file, int line, String column, String code, String... arguments) {
        return new FileProblem(file, new Problem(line, column, code, List.of(arguments), Problem.Severity.WARNING));
    }
}
