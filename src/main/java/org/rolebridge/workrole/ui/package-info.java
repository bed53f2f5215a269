/** Register a role, the role page, and the place where other modules hang their sections. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.rolebridge.workrole.ui;
