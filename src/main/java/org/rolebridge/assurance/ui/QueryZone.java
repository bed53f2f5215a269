package org.rolebridge.assurance.ui;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.organisation.OrganisationService;
import org.springframework.stereotype.Component;

/** In which zone moments are shown: that of the reader's organisation, or of the one a query is about. */
@Component
class QueryZone {

    private final OrganisationService organisations;

    QueryZone(OrganisationService organisations) {
        this.organisations = organisations;
    }

    ZoneId own() {
        return CurrentPerson.find()
                .flatMap(person -> person.grants().stream().findFirst())
                .map(grant -> of(grant.organisationId()))
                .orElse(ZoneOffset.UTC);
    }

    ZoneId of(long organisationId) {
        var where = organisations.get(organisationId).jurisdictionId();
        return organisations.jurisdiction(where).zone();
    }
}
