package org.rolebridge.workrole.ui;

import java.util.Optional;
import org.rolebridge.workrole.WorkRole;

/** What a module adds to the line under a role's title: a few words such as "1.6 of 2.0 WTE in post". */
public interface RoleLede {

    /** Nothing when there is nothing to say, or the person who is signed in may not know it. */
    Optional<String> words(WorkRole role);
}
