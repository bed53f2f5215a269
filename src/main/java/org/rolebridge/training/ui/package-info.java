/** The library, its forms, and the training section of the role page. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.rolebridge.training.ui;
