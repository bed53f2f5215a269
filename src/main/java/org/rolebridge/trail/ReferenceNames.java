package org.rolebridge.trail;

import java.util.Map;
import java.util.Set;

/** Lets a module say what its ids are called, so that the history reads "Harbour PCN" and not "organisation 12". */
public interface ReferenceNames {

    /** Names of the fields whose values are ids of this module, such as {@code hostId}. */
    Set<String> fields();

    /**
     * @param ids from history that the caller may read
     * @return a name for each; ids without a name are shown as numbers
     */
    Map<Long, String> names(Set<Long> ids);
}
