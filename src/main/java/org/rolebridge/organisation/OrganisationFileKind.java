package org.rolebridge.organisation;

/** The layouts that can be imported. */
public enum OrganisationFileKind {
    /** 27 columns without titles, as the Organisation Data Service publishes practices, trusts and others. */
    ODS_CSV,
    /** Two sheets: the networks, and the practices in them. */
    PCN_WORKBOOK,
    ICB_LIST,
    /** Boards that closed, with their successors. */
    ICB_CLOSURES,
    /** Our own table with titles, CSV or XLSX. */
    TEMPLATE
}
