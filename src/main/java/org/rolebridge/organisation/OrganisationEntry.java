package org.rolebridge.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/** What somebody enters to add an organisation by hand. */
public record OrganisationEntry(
        String name,
        OrganisationType type,
        long jurisdictionId,
        List<OrganisationCode> codes,
        Set<Long> parentIds,
        @Nullable String postcode,
        @Nullable LocalDate openedOn) {

    public OrganisationEntry {
        codes.stream().filter(code -> !code.isWellFormed()).findFirst().ifPresent(code -> {
            throw RuleViolation.at(
                    "code",
                    "organisation-code-form",
                    code.value(),
                    code.scheme().name());
        });
    }

    Organisation organisation() {
        return new Organisation(
                0,
                name.strip(),
                type,
                jurisdictionId,
                null,
                postcode,
                openedOn,
                null,
                Organisation.Status.ACTIVE,
                Organisation.Source.LOCAL,
                0);
    }
}
