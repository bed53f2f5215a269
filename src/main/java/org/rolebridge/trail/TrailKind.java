package org.rolebridge.trail;

import java.util.Set;

/** What a change was about, as people sort the history; some kinds of record belong together. */
public enum TrailKind {
    ORGANISATION("organisation", "organisation_identifier", "organisation_link", "organisation_decider"),
    PERSON("person", "credentials"),
    ACCESS("access_grant", "access_request"),
    REFERENCE_DATA("role_kind", "setting"),
    SUPPORT("programme", "support_score", "environment_profile", "environment_indicator"),
    GUIDANCE("guidance", "guidance_requirement"),
    SCHEME("scheme", "scheme_rate"),
    SUGGESTION("suggestion"),
    EXPORT("export");

    private final Set<String> entities;

    TrailKind(String... entities) {
        this.entities = Set.of(entities);
    }

    Set<String> entities() {
        return entities;
    }
}
