package org.rolebridge.support;

import java.util.Arrays;
import java.util.List;

/** The sixteen things by which a programme supports a kind of role, each scored from 0 (nothing) to 4 (in full). */
public enum SupportItem {
    ROLE_DESCRIPTION(Part.KNOWLEDGE),
    COMPETENCY_FRAMEWORK(Part.KNOWLEDGE),
    ACCREDITED_TRAINING(Part.KNOWLEDGE),
    SUPERVISION_GUIDANCE(Part.KNOWLEDGE),
    IMPLEMENTATION_GUIDE(Part.KNOWLEDGE),
    PEER_NETWORK(Part.KNOWLEDGE),
    DATA_STANDARD(Part.KNOWLEDGE),
    EVIDENCE_OF_EFFECT(Part.KNOWLEDGE),
    SALARY_PAID(Part.FINANCE),
    ON_COSTS_INCLUDED(Part.FINANCE),
    MANAGEMENT_COST(Part.FINANCE),
    TRAINING_AND_BACKFILL(Part.FINANCE),
    KNOWN_24_MONTHS(Part.FINANCE),
    RECURRENT(Part.FINANCE),
    PAYMENT_TIMING(Part.FINANCE),
    SIMPLE_CLAIM(Part.FINANCE);

    public static final int MAX_SCORE = 4;

    private final Part part;

    /** The two halves of support; neither stands in for the other. */
    public enum Part {
        KNOWLEDGE,
        FINANCE
    }

    SupportItem(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }

    public static List<SupportItem> of(Part part) {
        return Arrays.stream(values()).filter(item -> item.part == part).toList();
    }
}
