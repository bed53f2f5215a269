package org.rolebridge.organisationfile;

import java.util.List;
import org.rolebridge.tabular.Problem;

/** All that one file says; rows that were refused are in the problems only. */
public record OrganisationFile(
        OrganisationFileKind kind,
        List<OrganisationFileRow> rows,
        List<MembershipRow> memberships,
        List<SuccessionRow> successions,
        List<Problem> problems) {

    public OrganisationFile {
        rows = List.copyOf(rows);
        memberships = List.copyOf(memberships);
        successions = List.copyOf(successions);
        problems = List.copyOf(problems);
    }
}
