/**
 * Training and guidance: the library with its versions, which kinds of role must have what, and who has it until when.
 * Keeps links to texts, never copies of them. Knows people only by their time in post.
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
            "shell :: ui",
            "workrole",
            "workrole :: ui",
            "milestone",
            "milestone :: ui",
            "post",
            "support",
            "support :: ui"
        })
package org.rolebridge.training;
