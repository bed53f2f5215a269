package org.rolebridge.insight.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.rolebridge.insight.MyWork;
import org.rolebridge.insight.MyWorkService;

/** My work as this request found it: the badge in the navigation and the page ask once between them. */
@SpringComponent
class WorkOfRequest {

    private static final String FOUND = WorkOfRequest.class.getName();

    private final MyWorkService work;

    WorkOfRequest(MyWorkService work) {
        this.work = work;
    }

    MyWork get() {
        var request = VaadinRequest.getCurrent();
        if (request == null) {
            return work.get();
        }
        if (request.getAttribute(FOUND) instanceof MyWork found) {
            return found;
        }
        var found = work.get();
        request.setAttribute(FOUND, found);
        return found;
    }
}
