package org.rolebridge.organisationfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.tabular.Problem;

/** Collects what a reader finds: the first row of a code stands, a second must say the same or is refused. */
final class OrganisationFileDraft {

    private final Map<OrganisationCode, OrganisationFileRow> rows = new LinkedHashMap<>();
    private final Map<OrganisationCode, OrganisationFileRow> implied = new LinkedHashMap<>();
    private final Set<MembershipKey> memberships = new LinkedHashSet<>();
    private final List<MembershipRow> membershipRows = new ArrayList<>();
    private final List<SuccessionRow> successions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    void add(OrganisationFileRow row, String codeColumn) {
        OrganisationFileRow first = rows.putIfAbsent(row.code(), row);
        if (first != null && !row.saysTheSameAs(first)) {
            report(new Problem(
                    row.line(),
                    codeColumn,
                    OrganisationProblem.DUPLICATE_CODE.code(),
                    List.of(row.code().value(), String.valueOf(first.line())),
                    Problem.Severity.REFUSED));
        }
    }

    void imply(OrganisationFileRow row) {
        implied.putIfAbsent(row.code(), row);
    }

    void add(MembershipRow row) {
        if (memberships.add(new MembershipKey(row.member(), row.link()))) {
            membershipRows.add(row);
        }
    }

    void add(SuccessionRow row) {
        successions.add(row);
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    OrganisationFile finish(OrganisationFileKind kind) {
        if (rows.isEmpty() && problems.isEmpty()) {
            report(new Problem(0, "", OrganisationProblem.NO_ROWS.code(), List.of(), Problem.Severity.REFUSED));
        }
        Stream<OrganisationFileRow> stillImplied =
                implied.values().stream().filter(row -> !rows.containsKey(row.code()));
        List<OrganisationFileRow> all =
                Stream.concat(rows.values().stream(), stillImplied).toList();
        return new OrganisationFile(kind, all, membershipRows, successions, problems);
    }

    private record MembershipKey(OrganisationCode member, ParentRef link) {}
}
