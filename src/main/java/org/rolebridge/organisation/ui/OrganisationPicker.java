package org.rolebridge.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Stream;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.KeptField;
import org.rolebridge.shell.ui.ListedValue;

/** Chooses an organisation by part of its name, its code or its postcode. */
public class OrganisationPicker extends ComboBox<OrganisationRef> implements KeptField {

    private static final int PAGE = 30;
    private final transient OrganisationService organisations;

    /** @param labelKey message key of the label */
    public OrganisationPicker(OrganisationService organisations, String labelKey) {
        this.organisations = organisations;
        setLabel(getTranslation(labelKey));
        setHelperText(getTranslation("organisation.picker.help"));
        getElement().getThemeList().add("helper-above-field");
        setPageSize(PAGE);
        setItemLabelGenerator(OrganisationPicker::label);
        setRenderer(choice());
        setItems(this::find);
        ListedValue.keepUnknown(this);
    }

    /** Puts the organisation with this id into the field, as long as there is one. */
    public void choose(long organisationId) {
        organisations.findByIds(java.util.List.of(organisationId)).forEach(this::setValue);
    }

    @Override
    public String kept() {
        return getValue() == null ? "" : Long.toString(getValue().id());
    }

    @Override
    public void restore(String kept) {
        clear();
        if (!kept.isEmpty()) {
            choose(Long.parseLong(kept));
        }
    }

    private Stream<OrganisationRef> find(Query<OrganisationRef, String> query) {
        int wanted = query.getOffset() + query.getLimit();
        return organisations.find(query.getFilter().orElse(""), wanted).stream().skip(query.getOffset());
    }

    private static String label(OrganisationRef organisation) {
        return organisation.code() == null
                ? organisation.name()
                : organisation.name() + " (" + organisation.code() + ")";
    }

    private static Renderer<OrganisationRef> choice() {
        return LitRenderer.<OrganisationRef>of("${item.name}<br><span class=\"rb-quiet\">${item.particulars}</span>")
                .withProperty("name", OrganisationRef::name)
                .withProperty("particulars", OrganisationPicker::particulars);
    }

    private static String particulars(OrganisationRef organisation) {
        var closed = organisation.open() ? "" : I18NProvider.translate("organisation.picker.closed");
        return Stream.of(
                        I18NProvider.translate("value.type." + organisation.type()),
                        organisation.code(),
                        organisation.postcode(),
                        closed)
                .filter(part -> part != null && !part.isEmpty())
                .collect(java.util.stream.Collectors.joining(" · "));
    }
}
