/**
 * Who exists, who belongs to whom, and since when: organisations, their codes, their dated links and successions, and who
 * stands above whom today ({@code organisation_scope}). Knows neither files nor roles; the roles of an organisation hang on
 * its page through {@link org.rolebridge.organisation.ui.OrganisationPart}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "db", "access", "tabular", "trail", "trail :: ui", "shell", "shell :: ui"})
package org.rolebridge.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
