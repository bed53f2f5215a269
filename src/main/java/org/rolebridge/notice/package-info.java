/**
 * What people want changed: suggestions to a rule, made where the rule refused something, and their answers. A rule that
 * nobody can mend is a bad rule; this is how ours are mended.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "db",
            "access",
            "tabular",
            "organisation",
            "shell",
            "shell :: ui",
            "trail",
            "trail :: ui"
        })
package org.rolebridge.notice;
