package org.rolebridge.workrole;

import org.rolebridge.organisation.OrganisationScopeChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When organisations move in the hierarchy, their roles move with them. */
@Component
class RoleScopeListener {

    private final RoleScopeRepository scope;

    RoleScopeListener(RoleScopeRepository scope) {
        this.scope = scope;
    }

    @EventListener
    void follow(OrganisationScopeChanged change) {
        scope.rolesOf(change.organisationIds()).forEach(scope::refresh);
    }
}
