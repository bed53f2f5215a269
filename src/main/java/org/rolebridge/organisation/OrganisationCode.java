package org.rolebridge.organisation;

/** A code within its scheme; names are not unique, codes are. */
public record OrganisationCode(IdentifierScheme scheme, String value) {

    public static OrganisationCode ods(String value) {
        return new OrganisationCode(IdentifierScheme.ODS, IdentifierScheme.ODS.tidy(value));
    }
}
