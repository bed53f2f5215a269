package org.rolebridge.funding.ui;

/** Addresses of the screens about money. */
public final class FundingNavigation {

    public static final String AWARDS = "funding";
    public static final String TRANSACTIONS = "funding/transactions";
    public static final String TOTALS = "funding/totals";
    public static final String SCHEMES = "funding/schemes";
    /** Last part of the address of the money section of a role. */
    public static final String SECTION = "funding";

    private FundingNavigation() {}

    public static String award(long id) {
        return "funding/awards/" + id;
    }

    public static String scheme(long id) {
        return SCHEMES + "/" + id;
    }
}
