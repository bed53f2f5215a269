package org.rolebridge.shell;

/** How people write things where the person who is signed in works. */
public interface LocalHabits {

    /** Whether 11/5 is the fifth of November, an organisation an organization and a whole-time equivalent an FTE. */
    boolean american();
}
