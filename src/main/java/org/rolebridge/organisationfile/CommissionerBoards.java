package org.rolebridge.organisationfile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationType;

/**
 * Sub-ICB locations have no file of their own. The open rows of the practice file name both commissioner and board, and the
 * board that most of a commissioner's rows name is taken for its parent (a single row of 12,661 disagrees as published).
 */
final class CommissionerBoards {

    /** What the publisher puts for "no board": the commissioners of these rows are Welsh health boards. */
    private static final String NO_BOARD = "Q99";

    private final Map<OrganisationCode, Map<String, Integer>> votes = new LinkedHashMap<>();
    private final Map<OrganisationCode, Integer> lines = new HashMap<>();

    void remember(int line, ParentRef link, String board) {
        if (link.kind() == LinkKind.COMMISSIONED_BY && !board.equals(NO_BOARD)) {
            votes.computeIfAbsent(link.parent(), any -> new LinkedHashMap<>()).merge(board, 1, Integer::sum);
            lines.putIfAbsent(link.parent(), line);
        }
    }

    Stream<OrganisationFileRow> implied() {
        return votes.entrySet().stream().map(vote -> subIcb(vote.getKey(), mostNamed(vote.getValue())));
    }

    private OrganisationFileRow subIcb(OrganisationCode code, String board) {
        return OrganisationFileRow.implied(lines.getOrDefault(code, 0), code, code.value(), OrganisationType.SUB_ICB)
                .partOf(OrganisationCode.ods(board));
    }

    private static String mostNamed(Map<String, Integer> boards) {
        return boards.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
