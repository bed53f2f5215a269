package org.rolebridge.organisation;

import java.util.Locale;
import java.util.Optional;

/** What an organisation is. */
public enum OrganisationType {
    REGION,
    INTEGRATED_CARE_BOARD,
    SUB_ICB,
    PLACE,
    NHS_TRUST,
    PRIMARY_CARE_NETWORK,
    GP_PRACTICE,
    /** A cost centre for prescriptions; kept out of type-ahead. */
    PRESCRIBING_CENTRE,
    COUNCIL,
    CARE_PROVIDER,
    CARE_SITE,
    CHARITY,
    HEALTH_BOARD,
    STATE,
    COUNTY,
    CLINIC,
    HEALTH_SYSTEM,
    PAYER,
    OTHER;

    /** Understands "GP practice", "gp-practice" and "GP_PRACTICE". */
    public static Optional<OrganisationType> named(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        for (OrganisationType type : values()) {
            if (type.name().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
