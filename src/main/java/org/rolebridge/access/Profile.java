package org.rolebridge.access;

import static org.rolebridge.access.Permission.*;
import static org.rolebridge.access.Relation.EMPLOYER;
import static org.rolebridge.access.Relation.FORMER;
import static org.rolebridge.access.Relation.FUNDER;
import static org.rolebridge.access.Relation.HOST;
import static org.rolebridge.access.Relation.PARTNER;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What each kind of user may do, and over which roles. A permission without relations is not about one role. The
 * hand-kept table {@code access-matrix.csv} beside the tests says the same in the words of the people who use it; a test
 * holds the two together.
 */
public enum Profile {
    CARE_MANAGER(new Rights()
            .over(Set.of(HOST, EMPLOYER, PARTNER, FORMER), ROLE_READ)
            .over(Set.of(HOST, EMPLOYER, PARTNER), POST_READ)
            .over(Set.of(HOST), ROLE_EDIT)
            .over(Set.of(HOST, EMPLOYER), POST_EDIT, POST_PAY, MILESTONE_RECORD, AWARD_READ, AWARD_LOG)
            .over(Set.of(HOST, EMPLOYER), COMPLETION_READ, COMPLETION_RECORD, QUERY_READ, QUERY_ANSWER)
            .over(Set.of(HOST, EMPLOYER), EVIDENCE_READ, EVIDENCE_ADD)
            .over(Set.of(HOST, EMPLOYER), CHECKIN_READ, CHECKIN_ANSWER, REVIEW_RUN)
            .everywhere(ORGANISATION_READ, ROLE_REGISTER, SCHEME_READ, GUIDANCE_READ, GUIDANCE_EDIT)
            .everywhere(SUPPORT_READ, SUGGESTION_WRITE, OWN_ACCOUNT)),
    HR_LEAD(new Rights()
            .over(Set.of(HOST, EMPLOYER, PARTNER), ROLE_READ, POST_READ)
            .over(Set.of(HOST, EMPLOYER), MILESTONE_CONFIRM, AWARD_READ, COMPLETION_READ, EVIDENCE_READ)
            .over(Set.of(HOST, EMPLOYER), CHECKIN_READ, REVIEW_RUN)
            .everywhere(ORGANISATION_READ, PROGRESS_READ, SCHEME_READ, GUIDANCE_READ, GUIDANCE_EDIT)
            .everywhere(SUPPORT_READ, SUPPORT_SCORE, SUGGESTION_WRITE, SUGGESTION_ANSWER, OWN_ACCOUNT)),
    COMMISSIONER(new Rights()
            .over(Set.of(FUNDER), ROLE_READ, POST_READ, AWARD_READ, AWARD_CONFIRM, TRANSACTION_RECORD)
            .over(Set.of(FUNDER), QUERY_READ, QUERY_RAISE, EVIDENCE_READ)
            .everywhere(ORGANISATION_READ, SCHEME_READ, SCHEME_EDIT, GUIDANCE_READ, SUPPORT_READ)
            .everywhere(SUGGESTION_WRITE, SUGGESTION_ANSWER, OWN_ACCOUNT)),
    ADMINISTRATOR(new Rights()
            .everywhere(ORGANISATION_READ, ORGANISATION_EDIT, PERSON_READ, PERSON_EDIT, GRANT_EDIT, KIND_EDIT)
            .everywhere(TRAIL_READ, SUGGESTION_WRITE, SUGGESTION_ANSWER, OWN_ACCOUNT)),
    OBSERVER(new Rights()
            .over(Set.of(HOST, EMPLOYER, PARTNER), ROLE_READ)
            .everywhere(ORGANISATION_READ, PROGRESS_READ, SCHEME_READ, GUIDANCE_READ, SUPPORT_READ)
            .everywhere(SUGGESTION_WRITE, OWN_ACCOUNT));

    private final Map<Permission, Set<Relation>> rights;

    Profile(Rights rights) {
        this.rights = Collections.unmodifiableMap(rights.map);
    }

    public Set<Permission> permissions() {
        return rights.keySet();
    }

    /** The relations over which this profile has the permission; empty when it has none or it is not about roles. */
    public Set<Relation> relations(Permission permission) {
        return rights.getOrDefault(permission, Set.of());
    }

    /** Profiles that confirm milestones or decide money; no administrator holds one. */
    public boolean decides() {
        return this == HR_LEAD || this == COMMISSIONER;
    }

    /**
     * Profiles that no administrator gives alone: those that decide, and their own, or one person could make a second
     * administrator and agree to everything in that name.
     */
    public boolean needsSecond() {
        return decides() || this == ADMINISTRATOR;
    }

    private static class Rights {

        private final Map<Permission, Set<Relation>> map = new EnumMap<>(Permission.class);

        Rights over(Set<Relation> relations, Permission... permissions) {
            for (var permission : permissions) {
                map.put(permission, EnumSet.copyOf(relations));
            }
            return this;
        }

        Rights everywhere(Permission... permissions) {
            for (var permission : permissions) {
                map.put(permission, Set.of());
            }
            return this;
        }
    }
}
