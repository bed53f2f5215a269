package org.rolebridge.shell.ui;

/** How people write things where the person who is signed in works. */
public interface LocalHabits {

    /** Whether 11/5 is the fifth of November. */
    boolean monthFirst();
}
