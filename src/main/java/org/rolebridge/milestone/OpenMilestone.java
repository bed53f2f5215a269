package org.rolebridge.milestone;

import java.util.List;
import org.rolebridge.workrole.WorkRole;

/** A milestone that a command is about to change, with its role and the other milestones of the role, all locked. */
record OpenMilestone(WorkRole role, Milestone milestone, List<Milestone> all, RoleDays days) {

    /** All milestones of the role once this one stands differently. */
    List<Milestone> allWith(Milestone changed) {
        return all.stream().map(one -> one.id() == changed.id() ? changed : one).toList();
    }
}
