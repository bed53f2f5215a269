package org.rolebridge.organisationimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisationfile.MembershipRow;
import org.rolebridge.organisationfile.OrganisationFileKind;
import org.rolebridge.organisationfile.OrganisationFileRow;
import org.rolebridge.organisationfile.ParentRef;
import org.rolebridge.organisationfile.SuccessionRow;

/** Collects the links that files name, finds both ends, and lets {@link LinkRules} lay them over the draft. */
class LinkReview {

    private final RegisterDraft draft;
    private final RowReview rows;
    private final Collection<FileProblem> problems;
    private final LinkRules rules;
    private final Map<List<Object>, List<NamedLink>> named = new LinkedHashMap<>();

    LinkReview(RegisterDraft draft, RowReview rows, Collection<FileProblem> problems, LocalDate today) {
        this.draft = draft;
        this.rows = rows;
        this.problems = problems;
        rules = new LinkRules(draft, problems, today);
    }

    void parents(long childId, OrganisationFileRow row, OrganisationFileKind kind, RowDraft draftRow) {
        for (var parent : row.parents()) {
            boolean skip = row.implied()
                    && !LinkRules.mayFollowImplied(draft.get(childId), draft.links(childId, parent.kind()));
            if (!skip) {
                name(childId, parent, kind.columnOf(parent.kind()), draftRow);
            }
        }
    }

    void membership(MembershipRow row, OrganisationFileKind kind, RowDraft draftRow) {
        var column = kind.columnOf(LinkKind.MEMBER_OF);
        long memberId = find(row.member(), ImportProblem.UNKNOWN_MEMBER, column, draftRow);
        name(memberId, row.link(), column, draftRow);
    }

    void succession(SuccessionRow row, OrganisationFileKind kind, RowDraft draftRow) {
        draft.idOf(row.predecessor())
                .ifPresent(id -> name(
                        id,
                        new ParentRef(row.successor(), LinkKind.SUCCEEDED_BY, row.on(), null),
                        kind.columnOf(LinkKind.SUCCEEDED_BY),
                        draftRow));
    }

    private void name(long childId, ParentRef link, String column, RowDraft row) {
        long parentId = find(link.parent(), ImportProblem.UNKNOWN_PARENT, column, row);
        named.computeIfAbsent(List.of(row.file(), childId, link.kind()), key -> new ArrayList<>())
                .add(new NamedLink(childId, parentId, link.kind(), link.from(), link.to(), row, column));
    }

    private long find(OrganisationCode code, ImportProblem unknown, String column, RowDraft row) {
        return draft.idOf(code).orElseGet(() -> {
            problems.add(row.warning(column, unknown, code.value()));
            row.note("named", null, code.value());
            return rows.unresolved(code);
        });
    }

    void follow() {
        named.values().forEach(rules::follow);
        warnOfSplits();
    }

    private void warnOfSplits() {
        var successions = named.values().stream()
                .flatMap(List::stream)
                .filter(link -> link.kind() == LinkKind.SUCCEEDED_BY)
                .collect(Collectors.groupingBy(NamedLink::childId, LinkedHashMap::new, Collectors.toList()));
        successions.values().stream()
                .filter(all -> all.stream().map(NamedLink::parentId).distinct().count() > 1)
                .forEach(all -> problems.add(split(all)));
    }

    private FileProblem split(List<NamedLink> successors) {
        var first = successors.getFirst();
        return first.row()
                .warning(
                        first.column(),
                        ImportProblem.SPLIT,
                        draft.describe(first.childId()),
                        String.valueOf(successors.size()));
    }
}
