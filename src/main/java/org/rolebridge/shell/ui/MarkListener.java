package org.rolebridge.shell.ui;

import java.io.Serializable;

/** Hears that a mark of a chart was clicked. */
@FunctionalInterface
public interface MarkListener extends Serializable {
    void markClicked(int seriesIndex, int dataIndex);
}
