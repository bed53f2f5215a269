/**
 * Who may do what, where. Profiles give permissions over relations ({@link org.rolebridge.access.Profile}); grants tie a
 * profile to a person and an organisation; {@link org.rolebridge.access.Scopes} is the one place that turns a person into
 * an SQL condition. Accounts and sign-in live in {@code people}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "db"})
package org.rolebridge.access;
