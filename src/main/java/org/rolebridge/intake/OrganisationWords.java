package org.rolebridge.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.IdentifierScheme;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.workrole.Side;
import org.springframework.stereotype.Component;

/** Understands what people write for an organisation: an ODS code, another code with its scheme, or its exact name. */
@Component
class OrganisationWords {

    private static final Pattern SCHEME_AND_CODE = Pattern.compile("(?<scheme>[A-Za-z]+)\\s*[: ]\\s*(?<code>\\S.*)");
    private static final int NAMESAKES = 20;

    private final OrganisationService organisations;

    OrganisationWords(OrganisationService organisations) {
        this.organisations = organisations;
    }

    /** Nothing when it is not known, or when several are called so. */
    Optional<Organisation> find(String text) {
        return byCode(text).or(() -> byName(text));
    }

    /** The organisation for which the caller registers roles, when there is only one. */
    Optional<Organisation> own() {
        var granted = CurrentPerson.find().stream()
                .flatMap(person -> person.grantsWith(Permission.ROLE_REGISTER).stream())
                .map(Grant::organisationId)
                .distinct()
                .toList();
        return granted.size() == 1 ? Optional.of(organisations.get(granted.getFirst())) : Optional.empty();
    }

    private Optional<Organisation> byCode(String text) {
        var parts = SCHEME_AND_CODE.matcher(text);
        if (parts.matches()) {
            var scheme = IdentifierScheme.named(parts.group("scheme"));
            if (scheme.isPresent()) {
                return byCode(scheme.get(), parts.group("code"));
            }
        }
        return byCode(IdentifierScheme.ODS, text);
    }

    private Optional<Organisation> byCode(IdentifierScheme scheme, String text) {
        var code = scheme.tidy(text);
        return scheme.accepts(code) ? organisations.findByCode(new OrganisationCode(scheme, code)) : Optional.empty();
    }

    private Optional<Organisation> byName(String text) {
        List<OrganisationRef> called = organisations.find(text, NAMESAKES).stream()
                .filter(one -> one.name().equalsIgnoreCase(text))
                .toList();
        return called.size() == 1
                ? Optional.of(organisations.get(called.getFirst().id()))
                : Optional.empty();
    }

    /** The side that such an organisation usually stands for. */
    static Side usualSide(Organisation organisation) {
        return switch (organisation.type()) {
            case COUNCIL, CARE_PROVIDER, CARE_SITE -> Side.SOCIAL_CARE;
            case CHARITY -> Side.VOLUNTARY;
            case PAYER -> Side.PAYER;
            default -> Side.HEALTH;
        };
    }
}
