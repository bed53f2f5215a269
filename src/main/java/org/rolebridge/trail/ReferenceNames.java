package org.rolebridge.trail;

import java.util.Map;
import java.util.Set;

/** Lets a module say what its ids are called, so that the history reads "Harbour PCN" and not "organisation 12". */
public interface ReferenceNames {

    /** Names of the fields whose values are ids of this module, such as {@code hostId}. */
    Set<String> fields();

    /** @return a name for each id that the caller may know; ids without a name are shown as numbers */
    Map<Long, String> names(Set<Long> ids);
}
