/**
 * Money: the schemes that pay for roles, the awards that roles receive, and the append-only transactions behind them.
 * Running totals stand on the award and the scheme and are changed only by guarded updates, in the order scheme, award,
 * change history, so that a limit holds however many people approve at once. What is paid is never refused, because the
 * bank has paid already: too much of it is published as {@link org.rolebridge.funding.Overpaid}.
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
            "workrole",
            "workrole :: ui",
            "post",
            "trail",
            "trail :: ui",
            "shell :: ui"
        })
package org.rolebridge.funding;
