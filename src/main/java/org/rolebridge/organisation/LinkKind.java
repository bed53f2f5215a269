package org.rolebridge.organisation;

/** How one organisation belongs to another. */
public enum LinkKind {
    /** The administrative hierarchy: sub-ICB to board to region, trust to board, site to provider. */
    PART_OF,
    /** A practice in its primary care network. */
    MEMBER_OF,
    /** A practice or network and its sub-ICB location. */
    COMMISSIONED_BY,
    /** A closed organisation and one that took over from it. */
    SUCCEEDED_BY
}
