/**
 * How embedded a role is, and how it got there: ten milestones for each role, every change of them with the day it
 * happened and the day it was recorded, and a second person's answer to it. {@link org.rolebridge.milestone.StageRule}
 * turns them into the role's stage.
 *
 * <p>A change that needs a second person waits until they confirm it, return it with a reason, or its own side takes it
 * back as recorded by mistake. While it waits they may ask; then it is the turn of those who run the role. What two people
 * agreed to is never taken back: it can only be lost.
 *
 * <p>What was returned or taken back does not stand: the milestone goes back to where it was before, and the change stays
 * in its history. A milestone row always says what stands now; whoever counts from {@code milestone_change} leaves out
 * changes with any other answer than {@code CONFIRMED}, and changes with a {@code planned_on}, which only moved a date.
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
