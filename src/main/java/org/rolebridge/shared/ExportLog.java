package org.rolebridge.shared;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters an export into the change history before its first row leaves, so that one broken off is known too. */
@Component
public class ExportLog {

    private final ApplicationEventPublisher facts;

    ExportLog(ApplicationEventPublisher facts) {
        this.facts = facts;
    }

    /** @param filter what was asked for, in a form that can be compared */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(String list, String filter) {
        var changes = List.of(new Change("list", null, list), new Change("filter", null, filter));
        long person = Objects.requireNonNullElse(Actor.current().personId(), 0L);
        facts.publishEvent(new Fact("export", person, null, null, "exported", changes));
    }
}
