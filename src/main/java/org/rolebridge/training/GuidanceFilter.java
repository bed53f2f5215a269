package org.rolebridge.training;

import java.util.Set;

/** Which pieces of training and guidance a list shows; an empty part does not narrow. */
public record GuidanceFilter(String text, Set<GuidanceKind> kinds, Set<Long> roleKindIds) {

    public static final GuidanceFilter ALL = new GuidanceFilter("", Set.of(), Set.of());

    /** The same, but one kind only. */
    public GuidanceFilter only(GuidanceKind kind) {
        return new GuidanceFilter(text, Set.of(kind), roleKindIds);
    }
}
