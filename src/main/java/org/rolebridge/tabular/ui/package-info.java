/** What the screens that take a table share: choosing a file, following the work on it, agreeing to what it would do. */
@NamedInterface("ui")
@NullMarked
package org.rolebridge.tabular.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
