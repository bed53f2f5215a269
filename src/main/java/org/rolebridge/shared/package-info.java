/**
 * What every module speaks: refusals ({@link org.rolebridge.shared.RuleViolation}), stale and missing records, facts for
 * the change history, money, pages of rows, time and idempotency. Knows no business rule and no screen.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.rolebridge.shared;
