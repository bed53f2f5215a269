/**
 * How embedded a role is, and how it got there: ten milestones for each role, every change of them with the day it
 * happened and the day it was recorded, and a second person's answer to it. {@link org.rolebridge.milestone.StageRule}
 * turns them into the role's stage.
 *
 * <p>What a second person returns does not stand: the milestone goes back to where it was before, and the returned change
 * stays in its history. A milestone row always says what stands now; whoever counts from {@code milestone_change} leaves
 * out changes whose answer is {@code RETURNED} and changes with a {@code planned_on}, which only moved a date.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "db",
            "access",
            "tabular",
            "organisation",
            "workrole",
            "workrole :: ui",
            "trail",
            "shell",
            "shell :: ui"
        })
package org.rolebridge.milestone;
