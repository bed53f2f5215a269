package org.rolebridge.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rolebridge.organisation.IdentifierScheme;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationEntry;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Toast;

/** Adds one organisation by hand. */
@Route(OrganisationNavigation.ADD)
@RolesAllowed("ORGANISATION_EDIT")
public class AddOrganisationView extends Div implements HasDynamicTitle {

    private final OrganisationService organisations;
    private final Fields fields = new Fields("organisation.form");
    private final TextField name = fields.text("name");
    private final Select<OrganisationType> type =
            fields.select("type", Arrays.asList(OrganisationType.values()), OrganisationWording::type);
    private final Select<Jurisdiction> jurisdiction;
    private final Select<IdentifierScheme> scheme = fields.select(
            "scheme", Arrays.asList(IdentifierScheme.values()), one -> getTranslation("value.scheme." + one));
    private final TextField code = Fields.optional(fields.text("code"));
    private final OrganisationPicker parent;
    private final TextField postcode = Fields.optional(Fields.brief(fields.text("postcode")));
    private final DatePicker openedOn = Fields.optional(fields.date("openedOn"));

    public AddOrganisationView(OrganisationService organisations) {
        this.organisations = organisations;
        jurisdiction = fields.select("jurisdictionId", organisations.jurisdictions(), Jurisdiction::name);
        parent = Fields.optional(
                fields.named(new OrganisationPicker(organisations, "organisation.form.parentId"), "parentId"));
        scheme.setValue(IdentifierScheme.LOCAL);
        name.setMaxLength(Organisation.MAX_NAME);
        postcode.setMaxLength(Organisation.MAX_POSTCODE);
        var form = new FormPanel(name, type, jurisdiction, parent)
                .section(getTranslation("organisation.codes"), scheme, code)
                .section(getTranslation("organisation.particulars"), postcode, openedOn);
        form.saves(0, version -> save());
        form.actions(Actions.main(getTranslation("organisation.add"), event -> form.submit()));
        add(new PageHeader(getPageTitle())
                .under(getTranslation("organisation.list"), OrganisationNavigation.LIST)
                .lede(getTranslation("organisation.add.lede")));
        add(Card.plain(form));
    }

    private void save() {
        var added = organisations.add(new OrganisationEntry(
                name.getValue(),
                type.getValue(),
                jurisdiction.getValue().id(),
                code.getValue().isBlank()
                        ? List.of()
                        : List.of(OrganisationCode.of(scheme.getValue(), code.getValue())),
                parent.getOptionalValue().map(OrganisationRef::id).map(Set::of).orElse(Set.of()),
                EditOrganisationDialog.given(postcode),
                openedOn.getValue()));
        Toast.success(getTranslation("organisation.added"));
        UI.getCurrent().navigate(OrganisationNavigation.organisation(added.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.add");
    }
}
