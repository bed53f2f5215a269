package org.rolebridge.shell.ui;

import java.io.Serializable;

/** A link of the main navigation; {@code badge} is how many things wait there, 0 shows none. */
public record NavigationItem(String labelKey, String path, int badge) implements Serializable {
    public NavigationItem(String labelKey, String path) {
        this(labelKey, path, 0);
    }

    boolean leadsTo(String location) {
        return path.isEmpty() ? location.isEmpty() : location.equals(path) || location.startsWith(path + "/");
    }
}
