/** The parts screens are composed of. Open to the {@code ui} packages of all modules; it depends on none of them. */
@NamedInterface("ui")
@NullMarked
package org.rolebridge.shell.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
