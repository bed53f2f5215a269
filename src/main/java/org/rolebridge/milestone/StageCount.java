package org.rolebridge.milestone;

import org.rolebridge.workrole.Stage;

/**
 * A stage with the numbers it comes from.
 *
 * @param permanentBudget whether milestone 1 is achieved
 * @param proved how many of the achieved are proved over time
 * @param notApplicable how many do not apply, with a second person's agreement; shown beside the count
 */
public record StageCount(
        Stage stage, int achieved, int confirmed, boolean permanentBudget, int proved, int notApplicable) {}
