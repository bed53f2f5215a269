package org.rolebridge.funding.ui;

import com.vaadin.flow.component.Component;
import org.rolebridge.funding.Award;

/** What a module adds to the page of an award. Every bean of this type is asked; the page knows none of them by name. */
public interface AwardPart {

    /** Small numbers first. */
    int order();

    Component build(Award award);
}
