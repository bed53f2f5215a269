/**
 * The change history: append-only, hash-chained, written in the transaction of the change it tells about. Modules publish
 * a {@link org.rolebridge.shared.Fact}; nobody calls this module to write. Free text and names enter the chain only as
 * salted digests; the texts stand in {@code trail_text}, which may be blanked without breaking the chain.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "db", "access", "shell", "shell :: ui", "tabular"})
package org.rolebridge.trail;
