/**
 * The commissioner's audit: queries about awards and transactions, raised by a rule or by a person, each a conversation
 * that always shows whose turn it is. A rule raises its query in the transaction that broke it, so that neither is kept
 * without the other. Money itself belongs to {@code funding}.
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
            "funding",
            "funding :: ui",
            "trail",
            "trail :: ui",
            "shell",
            "shell :: ui"
        })
package org.rolebridge.assurance;
