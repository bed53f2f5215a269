package org.rolebridge.workrole;

/** The side of the boundary that a party stands for. */
public enum Side {
    HEALTH,
    SOCIAL_CARE,
    VOLUNTARY,
    HOUSING,
    EDUCATION,
    EMPLOYMENT,
    JUSTICE,
    COMMUNITY,
    PAYER
}
