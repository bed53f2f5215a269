package org.rolebridge.organisationimport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.organisationfile.OrganisationFileKind;
import org.rolebridge.organisationfile.OrganisationFileRow;
import org.rolebridge.shared.Change;

/** Lays the rows of files over the draft, one organisation after the other; links come later. */
class RowReview {

    private final RegisterDraft draft;
    private final JurisdictionChoice jurisdictions;
    private final Collection<FileProblem> problems;

    RowReview(RegisterDraft draft, JurisdictionChoice jurisdictions, Collection<FileProblem> problems) {
        this.draft = draft;
        this.jurisdictions = jurisdictions;
        this.problems = problems;
    }

    /** @return whose row it is, or nothing when the row is refused */
    Optional<Long> lay(OrganisationFileRow row, OrganisationFileKind kind, RowDraft draftRow) {
        var ids = known(row);
        if (ids.size() > 1) {
            problems.add(draftRow.refusal(
                    "",
                    ImportProblem.CODES_OF_TWO,
                    ids.getFirst().value(),
                    ids.get(1).value()));
            return Optional.empty();
        }
        var id = ids.stream().findFirst().flatMap(draft::idOf);
        var before = id.map(draft::get).orElse(null);
        var merge = new RowMerge(before, row);
        if (merge.dates().isReversed()) {
            problems.add(draftRow.refusal("", ImportProblem.DATES_CONTRADICT, dates(merge)));
            return Optional.empty();
        }
        return jurisdiction(row, before, draftRow)
                .map(jurisdiction ->
                        keep(after(merge, kind, id.orElseGet(draft::nextId), jurisdiction), merge, draftRow));
    }

    /** Codes of the row that are held, one for each organisation they belong to. */
    private List<OrganisationCode> known(OrganisationFileRow row) {
        var known = new ArrayList<OrganisationCode>();
        var seen = new ArrayList<Long>();
        for (var code : codes(row)) {
            draft.idOf(code).filter(id -> !seen.contains(id)).ifPresent(id -> {
                seen.add(id);
                known.add(code);
            });
        }
        return known;
    }

    static List<OrganisationCode> codes(OrganisationFileRow row) {
        var codes = new ArrayList<OrganisationCode>();
        codes.add(row.code());
        codes.addAll(row.details().otherCodes());
        return codes;
    }

    private static String[] dates(RowMerge merge) {
        return new String[] {
            String.valueOf(merge.dates().openedOn()),
            String.valueOf(merge.dates().closedOn())
        };
    }

    private Optional<Long> jurisdiction(OrganisationFileRow row, @Nullable Organisation before, RowDraft draftRow) {
        var stated = row.details().jurisdiction();
        if (stated != null) {
            var named = jurisdictions.named(stated);
            if (named.isEmpty()) {
                problems.add(draftRow.refusal("jurisdiction", ImportProblem.UNKNOWN_JURISDICTION, stated));
            }
            return named;
        }
        boolean keep = before != null && before.source() != Organisation.Source.NAMED;
        return Optional.of(
                keep && before != null ? before.jurisdictionId() : jurisdictions.usual(row.type(), row.code()));
    }

    private static Organisation after(RowMerge merge, OrganisationFileKind kind, long id, long jurisdiction) {
        return merge.row().implied()
                ? merge.implied(id, jurisdiction)
                : merge.explicit(id, jurisdiction, Organisation.Source.valueOf(kind.name()));
    }

    private long keep(Organisation after, RowMerge merge, RowDraft draftRow) {
        var before = merge.held();
        if (before == null) {
            draftRow.markNew();
        } else {
            Change.between(before, after).forEach(draftRow::note);
            if (before.closedOn() == null && after.closedOn() != null) {
                draftRow.markClosed();
            }
        }
        if (merge.isSaidToBeOpenAgain()) {
            problems.add(draftRow.warning("", ImportProblem.HELD_CLOSED, String.valueOf(after.closedOn())));
        }
        draft.put(after);
        codes(merge.row()).forEach(code -> addCode(after.id(), code, draftRow));
        return after.id();
    }

    private void addCode(long id, OrganisationCode code, RowDraft draftRow) {
        if (draft.addCode(id, code)) {
            draftRow.note("code", null, code.scheme() + " " + code.value());
        }
    }

    /** An organisation of which no file has a row: known by the code with which another one names it. */
    long unresolved(OrganisationCode code) {
        var id = draft.nextId();
        draft.put(new Organisation(
                id,
                code.value(),
                OrganisationType.OTHER,
                jurisdictions.usual(OrganisationType.OTHER, code),
                null,
                null,
                null,
                null,
                Organisation.Status.UNRESOLVED,
                Organisation.Source.NAMED,
                0));
        draft.addCode(id, code);
        return id;
    }
}
