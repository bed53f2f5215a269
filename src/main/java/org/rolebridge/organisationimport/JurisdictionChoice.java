package org.rolebridge.organisationimport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolebridge.organisation.IdentifierScheme;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationType;

/** Where an organisation stands: as its row says, or else where such organisations usually stand. */
class JurisdictionChoice {

    private final Map<String, Long> byName;
    private final Map<String, Long> byCode;

    JurisdictionChoice(List<Jurisdiction> jurisdictions) {
        byName = jurisdictions.stream().collect(Collectors.toMap(one -> folded(one.name()), Jurisdiction::id));
        byCode = jurisdictions.stream().collect(Collectors.toMap(one -> folded(one.code()), Jurisdiction::id));
    }

    /** Understands the name and the code of a jurisdiction. */
    Optional<Long> named(String text) {
        return Optional.ofNullable(byName.get(folded(text))).or(() -> Optional.ofNullable(byCode.get(folded(text))));
    }

    long usual(OrganisationType type, OrganisationCode code) {
        boolean american = code.scheme() == IdentifierScheme.NPI || code.scheme() == IdentifierScheme.EIN;
        return Objects.requireNonNull(byCode.get(folded(american ? "US" : usual(type))));
    }

    private static String usual(OrganisationType type) {
        return switch (type) {
            case GP_PRACTICE, PRESCRIBING_CENTRE, PRIMARY_CARE_NETWORK, SUB_ICB, INTEGRATED_CARE_BOARD -> "GB-ENG-PC";
            case COUNCIL, CARE_PROVIDER, CARE_SITE -> "GB-ENG-ASC";
            case STATE, COUNTY, CLINIC, HEALTH_SYSTEM, PAYER -> "US";
            case REGION, PLACE, NHS_TRUST, CHARITY, HEALTH_BOARD, OTHER -> "GB-ENG";
        };
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
