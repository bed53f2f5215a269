/**
 * Files that prove something about a role: on milestones, posts, awards and completions. A file is what its content says,
 * never what its name says; it is received into a place of its own, looked at, scanned, and only then kept, row and bytes
 * in one transaction. Who may read it has to reach both the files of the role and the record that the file hangs on.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "db",
            "access",
            "organisation",
            "workrole",
            "milestone",
            "milestone :: ui",
            "post",
            "post :: ui",
            "funding",
            "funding :: ui",
            "training",
            "trail",
            "shell",
            "shell :: ui"
        })
package org.rolebridge.evidence;
