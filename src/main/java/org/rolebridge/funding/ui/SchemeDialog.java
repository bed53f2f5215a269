package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Permission;
import org.rolebridge.funding.Scheme;
import org.rolebridge.funding.SchemeService;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Toast;

/** Adds a scheme for one's own organisation, or changes one. */
final class SchemeDialog {

    private SchemeDialog() {}

    static FormDialog add(SchemeService schemes, OrganisationService organisations) {
        var own = CurrentPerson.get().grantsWith(Permission.SCHEME_EDIT).stream()
                .map(Grant::organisationId)
                .distinct()
                .toList();
        var fields = new SchemeFields(organisations.jurisdictionsAround());
        var commissioner =
                new Fields("scheme.form").select("commissionerId", organisations.findByIds(own), OrganisationRef::name);
        commissioner.setValue(commissioner.getListDataView().getItem(0));
        fields.suggest(organisations.get(commissioner.getValue().id()).jurisdictionId());
        var form = new FormPanel(commissioner);
        form.add(fields.components());
        var dialog = new FormDialog(text("scheme.add"), text("scheme.add"), form);
        var key = UUID.randomUUID();
        form.saves(0, version -> {
            long id = schemes.add(key, commissioner.getValue().id(), fields.details(null, version));
            dialog.close();
            Toast.success(text("scheme.added"));
            UI.getCurrent().navigate(FundingNavigation.scheme(id));
        });
        return dialog;
    }

    static FormDialog edit(SchemeService schemes, OrganisationService organisations, Scheme scheme) {
        var fields = new SchemeFields(organisations.jurisdictionsAround());
        fields.fill(scheme);
        var form = new FormPanel(fields.components());
        var dialog = new FormDialog(text("scheme.edit"), text("scheme.save"), form);
        form.saves(scheme.version(), version -> {
            schemes.describe(scheme.id(), fields.details(scheme.programmeId(), version));
            dialog.done(text("scheme.saved"));
        });
        return dialog;
    }
}
