package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.UnorderedList;

/** What needs doing, soonest first. */
public class TaskList extends UnorderedList {
    public TaskList(TaskRow... rows) {
        addClassName("rb-tasks");
        add(rows);
    }
}
