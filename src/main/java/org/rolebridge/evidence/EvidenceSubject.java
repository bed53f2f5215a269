package org.rolebridge.evidence;

import org.rolebridge.access.Permission;

/** The record that a file hangs on. */
public record EvidenceSubject(Kind kind, long subjectId) {

    /** What files can hang on. The files of a post show pay, so they are for those who may see it. */
    public enum Kind {
        MILESTONE(Permission.ROLE_READ, Permission.MILESTONE_RECORD),
        POST(Permission.POST_PAY, Permission.POST_EDIT),
        AWARD(Permission.AWARD_READ, Permission.AWARD_LOG),
        COMPLETION(Permission.COMPLETION_READ, Permission.COMPLETION_RECORD);

        private final Permission reading;
        private final Permission editing;

        Kind(Permission reading, Permission editing) {
            this.reading = reading;
            this.editing = editing;
        }

        /** What a reader needs over the record, beside the right to read the role's files. */
        Permission reading() {
            return reading;
        }

        /** What a writer needs over the record, beside the right to add files. */
        Permission editing() {
            return editing;
        }
    }
}
