/** The check-ins section of the role page, and the page on which a team answers by a link. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.rolebridge.checkin.ui;
