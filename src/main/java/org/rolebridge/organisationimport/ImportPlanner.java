package org.rolebridge.organisationimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.rolebridge.organisation.HeldOrganisations;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisationfile.OrganisationFileKind;
import org.rolebridge.organisationfile.OrganisationFileRow;

/** Works out what importing files would do: rows first, then those that are implied, then links, once all ends are known. */
class ImportPlanner {

    private final RegisterDraft draft;
    private final List<FileProblem> problems = new ArrayList<>();
    private final List<RowDraft> rowDrafts = new ArrayList<>();
    private final RowReview rows;
    private final LinkReview links;

    ImportPlanner(HeldOrganisations held, List<Jurisdiction> jurisdictions, LocalDate today) {
        draft = new RegisterDraft(held);
        rows = new RowReview(draft, new JurisdictionChoice(jurisdictions), problems);
        links = new LinkReview(draft, rows, problems, today);
    }

    /** Every code that the files name. */
    static Set<OrganisationCode> codes(List<ReadFile> files) {
        var codes = new LinkedHashSet<OrganisationCode>();
        for (var file : files) {
            for (var row : file.content().rows()) {
                codes.addAll(RowReview.codes(row));
                row.parents().forEach(parent -> codes.add(parent.parent()));
            }
            file.content().memberships().forEach(row -> {
                codes.add(row.member());
                codes.add(row.link().parent());
            });
            file.content().successions().forEach(row -> codes.add(row.successor()));
        }
        return codes;
    }

    ImportCheck plan(UUID key, List<ReadFile> files) {
        var laid = new ArrayList<LaidRow>();
        files.forEach(file ->
                file.content().problems().forEach(problem -> problems.add(new FileProblem(file.name(), problem))));
        files.forEach(file -> lay(file, row -> !row.implied(), laid));
        files.forEach(file -> lay(file, OrganisationFileRow::implied, laid));
        laid.forEach(row -> links.parents(row.id, row.row, row.kind, row.draft));
        files.forEach(this::nameOtherLinks);
        links.follow();
        var names = files.stream().map(ReadFile::name).toList();
        problems.sort(Comparator.comparing((FileProblem one) -> names.indexOf(one.file()))
                .thenComparing(one -> one.problem().line()));
        var checked = rowDrafts.stream().map(RowDraft::checked).toList();
        return new ImportCheck(key, files, checked, problems, draft.changes(), List.of());
    }

    private void lay(ReadFile file, Predicate<OrganisationFileRow> chosen, List<LaidRow> laid) {
        var kind = file.content().kind();
        for (var row : file.content().rows()) {
            if (chosen.test(row)) {
                var rowDraft = new RowDraft(file.name(), row.line(), row.code().value(), row.name());
                rows.lay(row, kind, rowDraft).ifPresent(id -> {
                    rowDrafts.add(rowDraft);
                    laid.add(new LaidRow(id, row, kind, rowDraft));
                });
            }
        }
    }

    private void nameOtherLinks(ReadFile file) {
        var kind = file.content().kind();
        for (var row : file.content().memberships()) {
            links.membership(
                    row,
                    kind,
                    linkDraft(file, row.line(), row.member(), row.link().parent()));
        }
        for (var row : file.content().successions()) {
            links.succession(row, kind, linkDraft(file, row.line(), row.predecessor(), row.successor()));
        }
    }

    private RowDraft linkDraft(ReadFile file, int line, OrganisationCode child, OrganisationCode parent) {
        var rowDraft = new RowDraft(file.name(), line, child.value(), child.value() + " → " + parent.value());
        rowDrafts.add(rowDraft);
        return rowDraft;
    }

    private record LaidRow(long id, OrganisationFileRow row, OrganisationFileKind kind, RowDraft draft) {}
}
