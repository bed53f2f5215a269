package org.rolebridge.milestone.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.workrole.WorkRole;

/** Notices in what another module knows that a milestone may have been reached. Every bean of this type is asked. */
public interface MilestoneProposal {

    /**
     * The two days that would prove a milestone.
     *
     * @param words what happened on them, as a sentence
     */
    record Proof(LocalDate beganOn, LocalDate on, String words) {}

    Optional<Proof> of(WorkRole role, Milestone milestone, LocalDate today);
}
