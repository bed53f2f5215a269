/** The screen that brings in roles, posts and awards: choose a file, look at what it would add, apply. */
@org.jspecify.annotations.NullMarked
package org.rolebridge.intake.ui;
