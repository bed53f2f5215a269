package org.rolebridge.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The check-ins of a role.
 *
 * @param questionnaire what is asked today
 * @param checkIns oldest first
 * @param everyMonths the rhythm in which the role asks for the next one
 */
public record CheckInHistory(Questionnaire questionnaire, List<CheckIn> checkIns, LocalDate today, int everyMonths) {

    public Optional<CheckIn> latest() {
        return checkIns.isEmpty() ? Optional.empty() : Optional.of(checkIns.getLast());
    }

    /** The day on which the role asks again; a role asks from its first check-in on. */
    public Optional<LocalDate> dueOn() {
        return latest().map(last -> last.answeredOn().plusMonths(everyMonths));
    }

    public Optional<CheckIn> ofToday(long person) {
        return checkIns.stream()
                .filter(one -> one.answeredBy() == person && one.answeredOn().equals(today))
                .findFirst();
    }
}
