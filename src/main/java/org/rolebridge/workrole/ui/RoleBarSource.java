package org.rolebridge.workrole.ui;

import java.util.List;
import org.rolebridge.shell.ui.TimelineBar;
import org.rolebridge.workrole.WorkRole;

/** What a module draws on the role's one line of time, beside the milestones: posts, money. */
public interface RoleBarSource {

    /** The bars that the person who is signed in may see, oldest first. */
    List<TimelineBar> bars(WorkRole role);
}
