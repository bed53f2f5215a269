/**
 * Money: the schemes that pay for roles, the awards that roles receive, and the append-only transactions behind them.
 * Running totals stand on the award and the scheme and are changed only by guarded updates, in the order scheme, award,
 * change history, so that a limit holds however many people approve at once. What is paid is never refused, because the
 * bank has paid already: too much of it is published as {@link org.rolebridge.funding.Overpaid}.
 *
 * <p>Money of a scheme is paid by the organisation that keeps the scheme, whoever may use it: every approval uses up the
 * limit, so those who answer for the limit make it, and the foreign keys of an award hold scheme, funder and currency
 * together. A national scheme that is paid out locally is entered by each organisation that pays it out. The role has to
 * lie in the jurisdiction of the scheme. Whoever logs an award decides nothing about it, which the tables know as well.
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
            "shell",
            "shell :: ui"
        })
package org.rolebridge.funding;
