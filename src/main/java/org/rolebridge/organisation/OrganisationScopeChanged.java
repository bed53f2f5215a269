package org.rolebridge.organisation;

import java.util.Set;

/** These organisations now have other organisations above them; what is kept per ancestor must follow. */
public record OrganisationScopeChanged(Set<Long> organisationIds) {}
