package org.rolebridge.workrole;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * A kind of role from the catalogue of a jurisdiction, or one that an organisation made for itself.
 *
 * @param organisationId whose local kind this is; absent for the catalogue
 */
public record RoleKind(
        long id,
        long jurisdictionId,
        String code,
        String name,
        @Nullable String definition,
        @Nullable String boundary,
        @Nullable String usualGrade,
        @Nullable Long organisationId,
        @Nullable String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version) {

    public static final int MAX_NAME = 120;

    public RoleKind {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw RuleViolation.at("kindName", "role-kind-name-length", MAX_NAME);
        }
    }

    public boolean isLocal() {
        return organisationId != null;
    }
}
