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
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw RuleViolation.at("validTo", "role-kind-dates", validFrom);
        }
    }

    public boolean isLocal() {
        return organisationId != null;
    }

    /** Whether its last day was before this one. */
    public boolean isOver(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    void requireInForce(LocalDate day) {
        if (validFrom.isAfter(day)) {
            throw RuleViolation.at("roleKindId", "role-kind-to-come", name, validFrom);
        }
        if (validTo != null && isOver(day)) {
            throw RuleViolation.at("roleKindId", "role-kind-retired", name, validTo);
        }
    }

    RoleKind retired(LocalDate lastDay, int seenVersion) {
        if (isLocal()) {
            throw RuleViolation.of("role-kind-local");
        }
        return new RoleKind(
                id,
                jurisdictionId,
                code,
                name,
                definition,
                boundary,
                usualGrade,
                organisationId,
                source,
                validFrom,
                lastDay,
                seenVersion);
    }
}
