package org.rolebridge.launch;

import java.util.Locale;
import liquibase.database.core.H2Database;
import liquibase.structure.DatabaseObject;
import org.jspecify.annotations.Nullable;

/**
 * Liquibase believes that H2 keeps names in capitals. Ours keeps them in small letters, as MySQL does, and without this
 * the second start would not find the list of changes and try to make it again.
 */
public class LowerCaseH2 extends H2Database {

    @Override
    public int getPriority() {
        return super.getPriority() + 1;
    }

    @Override
    public @Nullable String correctObjectName(@Nullable String name, Class<? extends DatabaseObject> kind) {
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }
}
