/**
 * Brings what an organisation has already into the register: roles with their posts, people in post and awards, from one
 * table of its own. Check does everything and takes it back, apply does the same and keeps it, so that both follow the very
 * rules that hold on the screens. Owns only the organisation's own references for its roles, by which a second import knows
 * them again.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "db",
            "access",
            "tabular",
            "tabular :: ui",
            "organisation",
            "workrole",
            "workrole :: ui",
            "post",
            "funding",
            "launch",
            "shell",
            "shell :: ui"
        })
package org.rolebridge.intake;
