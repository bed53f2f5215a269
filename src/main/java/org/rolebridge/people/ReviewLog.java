package org.rolebridge.people;

import java.util.List;
import java.util.Objects;
import org.rolebridge.shared.Actor;
import org.rolebridge.shared.Change;
import org.rolebridge.shared.Fact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters an access review into the change history before its first line leaves, so that one broken off is known too. */
@Component
class ReviewLog {

    private final ApplicationEventPublisher facts;

    ReviewLog(ApplicationEventPublisher facts) {
        this.facts = facts;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(int rows) {
        facts.publishEvent(new Fact(
                "export",
                Objects.requireNonNullElse(Actor.current().personId(), 0L),
                PersonRepository.home(),
                null,
                "exported",
                List.of(new Change("list", null, "access-review"), new Change("rows", null, rows))));
    }
}
