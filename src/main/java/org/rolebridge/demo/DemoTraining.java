package org.rolebridge.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.training.CompletionEntry;
import org.rolebridge.training.CompletionRule;
import org.rolebridge.training.CompletionService;
import org.rolebridge.training.Guidance;
import org.rolebridge.training.PersonTraining;
import org.springframework.stereotype.Component;

/** What the people in post have completed of what they must: most is in date, some lapses soon, some has lapsed. */
@Component
class DemoTraining {

    private static final int DAYS_WITHOUT_DEADLINE = 180;
    private static final int DAYS_IN_DATE = 100;
    private static final int DAYS_IN_A_MONTH = 30;

    private final CompletionService completions;

    DemoTraining(CompletionService completions) {
        this.completions = completions;
    }

    void record(DemoRole role) {
        if (role.story().isClosed()) {
            return;
        }
        var people = completions.ofRole(role.id()).people();
        for (int at = 0; at < people.size(); at++) {
            record(role, people.get(at), at == 0);
        }
    }

    private void record(DemoRole role, PersonTraining person, boolean first) {
        boolean marked = first;
        for (var status : person.items()) {
            var item = status.item();
            if (!item.kind().isRequired()) {
                continue;
            }
            var months = item.frequencyMonths();
            if (marked && role.now().has("undone")) {
                marked = false;
            } else if (marked
                    && months != null
                    && (role.now().has("lapsed") || role.now().has("lapses"))) {
                var lapses = role.today()
                        .plusDays(role.now().number("lapses", -role.now().number("lapsed", 0)));
                complete(person, item, lapses.minusMonths(months), lapses);
                marked = false;
            } else {
                complete(role, person, item);
            }
        }
    }

    private void complete(DemoRole role, PersonTraining person, Guidance item) {
        var spell = person.person().spell();
        var from = spell.startedOn().isAfter(item.effectiveFrom()) ? spell.startedOn() : item.effectiveFrom();
        int deadline = Objects.requireNonNullElse(item.daysAfterStart(), DAYS_WITHOUT_DEADLINE);
        var done = from.plusDays(deadline / 4 + role.chance("done" + item.title() + spell.id(), deadline / 2));
        var months = item.frequencyMonths();
        if (months != null && !done.plusMonths(months).isAfter(role.today().plusDays(DAYS_IN_DATE))) {
            done = role.today()
                    .minusDays(role.chance("again" + item.title(), months * DAYS_IN_A_MONTH - DAYS_IN_DATE - 10));
        }
        if (!done.isAfter(role.today())) {
            complete(person, item, done, months == null ? null : CompletionRule.suggestedExpiry(done, months));
        }
    }

    private void complete(PersonTraining person, Guidance item, LocalDate done, @Nullable LocalDate expires) {
        var spell = person.person().spell();
        completions.record(
                UUID.randomUUID(),
                new CompletionEntry(
                        spell.roleId(), spell.id(), item.id(), null, done, expires, item.issuer(), null, 0));
    }
}
