package org.rolebridge.shell.ui;

import java.util.function.IntSupplier;

/** How many things wait behind a link of the navigation; a module that knows offers it as a bean. */
public record NavigationBadge(String path, IntSupplier count) {}
