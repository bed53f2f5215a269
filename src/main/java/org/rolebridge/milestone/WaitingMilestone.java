package org.rolebridge.milestone;

/** A milestone with the change of it that a second person has still to answer. */
public record WaitingMilestone(Milestone milestone, MilestoneChange change) {}
