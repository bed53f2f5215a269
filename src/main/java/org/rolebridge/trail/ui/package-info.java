/** The history section that every page shows. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.rolebridge.trail.ui;
