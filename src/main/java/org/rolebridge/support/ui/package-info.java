/** Programmes, their scores, the environment, and the card on the role page that reads them together. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.rolebridge.support.ui;
