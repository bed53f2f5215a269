package org.rolebridge.workrole;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.ExportLog;
import org.rolebridge.tabular.CsvExport;
import org.springframework.stereotype.Component;

/** The catalogue of kinds of role as CSV, also what is retired or to come. */
@Component
class RoleKindExport {

    private final OrganisationService organisations;
    private final ExportLog log;

    RoleKindExport(OrganisationService organisations, ExportLog log) {
        this.organisations = organisations;
        this.log = log;
    }

    void write(List<RoleKind> kinds, List<String> headings, OutputStream target) {
        log.record("role-kinds", "catalogue");
        var places =
                organisations.jurisdictions().stream().collect(Collectors.toMap(Jurisdiction::id, Jurisdiction::name));
        try (var csv = new CsvExport(target)) {
            csv.row(headings);
            kinds.forEach(kind -> csv.row(
                    places.get(kind.jurisdictionId()),
                    kind.name(),
                    kind.definition(),
                    kind.boundary(),
                    kind.usualGrade(),
                    kind.source(),
                    kind.validFrom(),
                    kind.validTo()));
        }
    }
}
