/** The list of roles, My work, Progress and search. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.rolebridge.insight.ui;
