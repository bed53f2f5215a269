package org.rolebridge.organisation.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.LocalHabits;

/** Habits of the country in which a person's first organisation is. */
@SpringComponent
@UIScope
class GrantedHabits implements LocalHabits {

    private static final String DOLLAR = "USD";

    private final OrganisationService organisations;
    private @Nullable Boolean monthFirst;

    GrantedHabits(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @Override
    public boolean monthFirst() {
        if (monthFirst == null) {
            monthFirst = CurrentPerson.may(Permission.ORGANISATION_READ)
                    && CurrentPerson.get().grants().stream()
                            .findFirst()
                            .map(grant ->
                                    organisations.get(grant.organisationId()).jurisdictionId())
                            .map(id -> organisations.jurisdiction(id).currency().equals(DOLLAR))
                            .orElse(false);
        }
        return monthFirst;
    }
}
