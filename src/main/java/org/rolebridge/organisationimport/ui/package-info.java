/** The screen that imports organisations: choose a file, look at what it would change, apply. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.rolebridge.organisationimport.ui;
