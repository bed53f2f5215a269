package org.rolebridge.organisationfile;

import org.rolebridge.organisation.LinkKind;

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
    TEMPLATE;

    /** Where a row names its parent or successor, as {@link org.rolebridge.tabular.Problem#column()} names columns. */
    public String columnOf(LinkKind link) {
        return switch (this) {
            case ODS_CSV -> OdsCsvReader.columnOf(link);
            case PCN_WORKBOOK -> PcnWorkbookReader.columnOf(link);
            case ICB_LIST -> IcbListReader.REGION;
            case ICB_CLOSURES -> IcbClosuresReader.SUCCESSORS;
            case TEMPLATE -> OrganisationTemplate.PARENT_IDENTIFIER;
        };
    }
}
