/** Awards, transactions and schemes on the screen, and the place where other modules hang their part of an award. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.rolebridge.funding.ui;
