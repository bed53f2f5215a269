package org.rolebridge.training;

import java.time.LocalDate;

/**
 * A required item that somebody has to do: overdue, due or expiring soon.
 *
 * @param on the day it is or was due, or the last day it holds
 */
public record TrainingDue(
        long roleId, String roleTitle, String person, Guidance item, CompletionState state, LocalDate on) {}
