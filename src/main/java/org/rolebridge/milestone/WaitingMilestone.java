package org.rolebridge.milestone;

import java.util.List;

/**
 * A milestone with the change of it that a second person has still to answer.
 *
 * @param messages what was asked and answered about it, oldest first
 */
public record WaitingMilestone(Milestone milestone, MilestoneChange change, List<MilestoneMessage> messages) {

    WaitingMilestone with(List<MilestoneMessage> said) {
        return new WaitingMilestone(milestone, change, said);
    }
}
