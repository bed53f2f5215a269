/**
 * Posts of a role: dated terms, the people in post under pseudonymous references, and who pays for each post from day to
 * day. Never knows awards themselves; the module that keeps them offers its awards through
 * {@link org.rolebridge.post.PayingAwards}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "db",
            "access",
            "organisation",
            "organisation :: ui",
            "trail",
            "trail :: ui",
            "shell :: ui",
            "workrole",
            "workrole :: ui",
            "milestone",
            "milestone :: ui"
        })
package org.rolebridge.post;
