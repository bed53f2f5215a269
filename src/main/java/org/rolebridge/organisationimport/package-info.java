/**
 * From files to organisations in two steps: check tells what would change and what is refused, apply writes exactly that or
 * nothing. Compares what {@code organisationfile} reads with what {@code organisation} holds; owns no table.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "tabular",
            "tabular :: ui",
            "organisation",
            "organisation :: ui",
            "organisationfile",
            "launch",
            "shell",
            "shell :: ui"
        })
package org.rolebridge.organisationimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
