/**
 * Accounts and sign-in: people, passwords, throttling, session limits, and the grants that give profiles. What a profile
 * may do is decided in {@code access}. Never decides money and never confirms milestones.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "db",
            "access",
            "organisation",
            "organisation :: ui",
            "tabular",
            "trail",
            "trail :: ui",
            "shell :: ui"
        })
package org.rolebridge.people;
