/**
 * The register: kinds of role, work roles and the organisations that are party to them, who may see each role
 * ({@code role_scope}), and by which words it is found ({@code role_word}). Never knows milestones, money or training;
 * those modules hang their sections on the role page through {@link org.rolebridge.workrole.ui.RolePart}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "db",
            "access",
            "tabular",
            "organisation",
            "organisation :: ui",
            "trail",
            "trail :: ui",
            "shell",
            "shell :: ui"
        })
package org.rolebridge.workrole;
