package org.rolebridge.organisation;

/** A code within its scheme; names are not unique, codes are. */
public record OrganisationCode(IdentifierScheme scheme, String value) {

    public static OrganisationCode ods(String value) {
        return of(IdentifierScheme.ODS, value);
    }

    /** The code as it is kept, however it was typed. */
    public static OrganisationCode of(IdentifierScheme scheme, String typed) {
        return new OrganisationCode(scheme, scheme.tidy(typed));
    }

    public boolean isWellFormed() {
        return scheme.accepts(value);
    }
}
