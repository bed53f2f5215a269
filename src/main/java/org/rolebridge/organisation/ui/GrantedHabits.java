package org.rolebridge.organisation.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.LocalHabits;
import org.springframework.stereotype.Component;

/**
 * Habits of the country in which a person's first organisation is. Learnt when they open the product, so that words never
 * wait for the database.
 */
@Component
class GrantedHabits implements LocalHabits, VaadinServiceInitListener {

    private static final String DOLLAR = "USD";

    private final OrganisationService organisations;
    private final Map<Long, Boolean> american = new ConcurrentHashMap<>();

    GrantedHabits(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> first().ifPresent(this::learn));
    }

    @Override
    public boolean american() {
        return first().map(id -> american.getOrDefault(id, false)).orElse(false);
    }

    private void learn(long organisationId) {
        if (CurrentPerson.may(Permission.ORGANISATION_READ)) {
            american.computeIfAbsent(organisationId, this::isPaidInDollars);
        }
    }

    private boolean isPaidInDollars(long organisationId) {
        var place = organisations.get(organisationId).jurisdictionId();
        return organisations.jurisdiction(place).currency().equals(DOLLAR);
    }

    private static Optional<Long> first() {
        return CurrentPerson.find()
                .flatMap(person -> person.grants().stream().findFirst())
                .map(grant -> grant.organisationId());
    }
}
