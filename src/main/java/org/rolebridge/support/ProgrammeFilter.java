package org.rolebridge.support;

import java.util.Set;

/** Which programmes a list shows; an empty part does not narrow. */
public record ProgrammeFilter(String text, Set<Programme.Level> levels, Set<Long> jurisdictionIds) {

    public static final ProgrammeFilter ALL = new ProgrammeFilter("", Set.of(), Set.of());
}
