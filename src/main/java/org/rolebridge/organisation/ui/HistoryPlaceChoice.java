package org.rolebridge.organisation.ui;

import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.trail.ui.PlaceChoice;
import org.springframework.stereotype.Component;

/** Offers the usual field for organisations to the filters of the change history. */
@Component
class HistoryPlaceChoice implements PlaceChoice {

    private final OrganisationService organisations;

    HistoryPlaceChoice(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @Override
    public Field field(@Nullable Long organisationId) {
        var picker = new OrganisationPicker(organisations, "trail.filter.organisation");
        if (organisationId != null) {
            picker.choose(organisationId);
        }
        var chosen = picker.getOptionalValue().map(OrganisationRef::name).orElse("");
        return new Field(
                picker, () -> picker.getOptionalValue().map(OrganisationRef::id).orElse(null), chosen);
    }
}
