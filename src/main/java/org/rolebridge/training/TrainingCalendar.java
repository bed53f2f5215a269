package org.rolebridge.training;

import java.time.Clock;
import java.time.LocalDate;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Settings;
import org.rolebridge.workrole.WorkRole;
import org.springframework.stereotype.Component;

/** Which day it is, and what counts as soon. */
@Component
class TrainingCalendar {

    private final OrganisationService organisations;
    private final Settings settings;
    private final Clock clock;

    TrainingCalendar(OrganisationService organisations, Settings settings, Clock clock) {
        this.organisations = organisations;
        this.settings = settings;
        this.clock = clock;
    }

    CompletionRule rule() {
        return CompletionRule.of(settings);
    }

    /** Where the role is. */
    LocalDate today(WorkRole role) {
        return LocalDate.now(
                clock.withZone(organisations.jurisdiction(role.jurisdictionId()).zone()));
    }

    /** For lists over many places. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
