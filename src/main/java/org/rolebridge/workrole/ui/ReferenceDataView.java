package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.trail.TrailService;
import org.rolebridge.trail.ui.HistoryPanel;
import org.rolebridge.workrole.RoleKind;
import org.rolebridge.workrole.RoleKindService;

/** The catalogue of kinds of role, by jurisdiction. */
@Route("reference-data")
@RolesAllowed("KIND_EDIT")
public class ReferenceDataView extends Div implements HasDynamicTitle {

    /** The catalogue is for everybody; its history is told in one time. */
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final String SUGGESTIONS = "suggestions";

    private final RoleKindService kinds;
    private final OrganisationService organisations;

    public ReferenceDataView(RoleKindService kinds, OrganisationService organisations, TrailService trail) {
        this.kinds = kinds;
        this.organisations = organisations;
        add(new PageHeader(getPageTitle())
                .lede(getTranslation("kind.lede"))
                .actions(Actions.main(
                        getTranslation("kind.add"), event -> new AddKindDialog(kinds, organisations).open())));
        add(new Link(getTranslation("kind.suggestions"), SUGGESTIONS));
        var catalogue = kinds.catalogue();
        organisations.jurisdictions().forEach(jurisdiction -> show(jurisdiction, catalogue));
        var below = new Prose().quiet();
        below.add(new CsvLink(getTranslation("kind.export"), "kinds.csv", target -> kinds.export(headings(), target)));
        add(below);
        var ids = catalogue.stream().map(RoleKind::id).collect(Collectors.toSet());
        add(new HistoryPanel(trail, ZONE, before -> trail.ofRecords("role_kind", ids, before)));
    }

    private List<String> headings() {
        return Stream.of(
                        "form.jurisdictionId",
                        "name",
                        "definition",
                        "boundary",
                        "usualGrade",
                        "form.source",
                        "form.validFrom",
                        "form.validTo")
                .map(column -> getTranslation("kind." + column))
                .toList();
    }

    private void show(Jurisdiction jurisdiction, List<RoleKind> catalogue) {
        var today = organisations.todayIn(jurisdiction.id());
        var here = catalogue.stream()
                .filter(kind -> kind.jurisdictionId() == jurisdiction.id() && !kind.isOver(today))
                .toList();
        if (here.isEmpty()) {
            return;
        }
        var table = new DataTable(getTranslation("kind.table", jurisdiction.name()))
                .text(getTranslation("kind.name"))
                .text(getTranslation("kind.definition"))
                .text(getTranslation("kind.boundary"))
                .text(getTranslation("kind.usualGrade"))
                .day(getTranslation("kind.since"))
                .text(getTranslation("kind.action"));
        for (var kind : here) {
            table.row(
                    kind.name(),
                    kind.definition(),
                    kind.boundary(),
                    kind.usualGrade(),
                    Figures.date(kind.validFrom()),
                    Actions.quiet(getTranslation("kind.retire", kind.name()), event -> retire(kind)));
        }
        add(new Card(jurisdiction.name(), table));
    }

    private void retire(RoleKind kind) {
        var lastDay = new Fields("kind.form").date("validTo");
        lastDay.setValue(organisations.todayIn(kind.jurisdictionId()));
        var form = new FormPanel(lastDay);
        var dialog =
                new FormDialog(getTranslation("kind.retire", kind.name()), getTranslation("kind.retire.action"), form);
        form.saves(kind.version(), version -> {
            kinds.retire(kind.id(), lastDay.getValue(), version);
            dialog.done(getTranslation("kind.retired"));
        });
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kind.title");
    }
}
