/** Queries and their conversations on the screen. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.rolebridge.assurance.ui;
