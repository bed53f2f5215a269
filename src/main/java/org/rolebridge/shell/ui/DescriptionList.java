package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/** Names and their values. */
public class DescriptionList extends com.vaadin.flow.component.html.DescriptionList {
    public DescriptionList() {
        addClassName("rb-dl");
    }

    public DescriptionList row(String name, String value) {
        return row(name, new Text(value));
    }

    public DescriptionList row(String name, Component... value) {
        var description = new Description();
        description.add(value);
        add(new Term(name), description);
        return this;
    }
}
