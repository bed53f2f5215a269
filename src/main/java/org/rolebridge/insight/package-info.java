/**
 * What several modules know together, made ready to read: the list of roles, My work, Progress and search. It may read
 * every table and writes none but its own {@code role_standing}, which is derived from the others whenever something
 * about a role changes. It decides nothing; every command stays with the module that owns the record.
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
            "milestone",
            "milestone :: ui",
            "post",
            "post :: ui",
            "funding",
            "funding :: ui",
            "people",
            "people :: ui",
            "training",
            "checkin",
            "checkin :: ui",
            "training :: ui",
            "support",
            "support :: ui",
            "shell",
            "assurance :: ui",
            "shell :: ui"
        })
package org.rolebridge.insight;
