package org.rolebridge.organisation;

import java.util.List;
import org.rolebridge.tabular.Problem;

/** All that one file says; rows that were refused are in the problems only. */
record OrganisationFile(
        OrganisationFileKind kind,
        List<OrganisationRow> rows,
        List<MembershipRow> memberships,
        List<SuccessionRow> successions,
        List<Problem> problems) {

    OrganisationFile {
        rows = List.copyOf(rows);
        memberships = List.copyOf(memberships);
        successions = List.copyOf(successions);
        problems = List.copyOf(problems);
    }

    boolean hasRefusals() {
        return problems.stream().anyMatch(Problem::isRefusal);
    }
}
