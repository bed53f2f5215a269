/** Screens of organisations, and the field by which every other module chooses one. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.rolebridge.organisation.ui;
