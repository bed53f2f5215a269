/**
 * What every screen shares: the frame, navigation, error pages, texts and the parts screens are made of (in {@code ui}).
 * It keeps the drafts of every form, holds no rule of the domain and reads no table of another module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "shared", "db"})
package org.rolebridge.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
