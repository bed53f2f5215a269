/**
 * Who supports roles, and how hard the ground is: programmes, the sixteen scored items of training and money by kind of
 * role, and dated, sourced profiles of the environment of a jurisdiction. {@link org.rolebridge.support.Diagnosis} is the
 * reading aid that puts them beside each other; it claims no cause. Never knows money or guidance themselves.
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
            "shell :: ui",
            "workrole",
            "workrole :: ui"
        })
package org.rolebridge.support;
