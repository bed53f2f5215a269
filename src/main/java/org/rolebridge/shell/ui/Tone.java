package org.rolebridge.shell.ui;

import java.util.Locale;

/** What the colour of a tag hints at; the words of the tag always say it too. */
public enum Tone {
    NEUTRAL,
    BLUE,
    GREEN,
    RED,
    YELLOW,
    PINK,
    GREY;

    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
