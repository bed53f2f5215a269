/**
 * What every module speaks: refusals ({@link org.rolebridge.shared.RuleViolation}), stale and missing records, facts for
 * the change history, windows of rows, time, idempotency and work in the background. Knows no business rule and no screen.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.rolebridge.shared;
