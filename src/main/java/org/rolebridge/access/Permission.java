package org.rolebridge.access;

import java.util.EnumSet;
import java.util.Set;

/** What a person may do. Services, views and tests name these; profiles give them ({@link Profile}). */
public enum Permission {
    ORGANISATION_READ,
    ORGANISATION_EDIT,
    PERSON_READ,
    PERSON_EDIT,
    GRANT_EDIT,
    ROLE_READ,
    ROLE_REGISTER,
    ROLE_EDIT,
    KIND_EDIT,
    POST_READ,
    POST_EDIT,
    POST_PAY,
    MILESTONE_RECORD,
    MILESTONE_CONFIRM,
    PROGRESS_READ,
    SCHEME_READ,
    SCHEME_EDIT,
    AWARD_READ,
    AWARD_LOG,
    AWARD_CONFIRM,
    TRANSACTION_RECORD,
    GUIDANCE_READ,
    GUIDANCE_EDIT,
    COMPLETION_READ,
    COMPLETION_RECORD,
    EVIDENCE_READ,
    EVIDENCE_ADD,
    CHECKIN_READ,
    CHECKIN_ANSWER,
    REVIEW_RUN,
    SUPPORT_READ,
    SUPPORT_SCORE,
    QUERY_READ,
    QUERY_RAISE,
    QUERY_ANSWER,
    SUGGESTION_WRITE,
    SUGGESTION_ANSWER,
    TRAIL_READ,
    OWN_ACCOUNT;

    private static final Set<Permission> READING = EnumSet.of(
            ORGANISATION_READ,
            PERSON_READ,
            ROLE_READ,
            POST_READ,
            PROGRESS_READ,
            SCHEME_READ,
            AWARD_READ,
            GUIDANCE_READ,
            COMPLETION_READ,
            EVIDENCE_READ,
            CHECKIN_READ,
            SUPPORT_READ,
            QUERY_READ,
            TRAIL_READ);

    /** Whether a successor that does not decide has it too; pay of identifiable posts is for those who decide on it. */
    boolean isReading() {
        return READING.contains(this);
    }
}
