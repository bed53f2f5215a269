package org.rolebridge.insight;

import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.shared.Change;
import org.rolebridge.shared.Fact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters an export into the change history before its first row leaves, so that one broken off is known too. */
@Component
class ExportLog {

    private final ApplicationEventPublisher facts;

    ExportLog(ApplicationEventPublisher facts) {
        this.facts = facts;
    }

    /** @param filter what was asked for, in a form that can be compared */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(String list, String filter) {
        var person = CurrentPerson.get();
        var organisation = person.grants().stream().map(Grant::organisationId).findFirst();
        var changes = List.of(new Change("list", null, list), new Change("filter", null, filter));
        facts.publishEvent(
                new Fact("export", person.personId(), organisation.orElse(null), null, "exported", changes));
    }
}
