/** What the milestones add to the role page, and the list of what waits for a second person. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.rolebridge.milestone.ui;
