package org.rolebridge.post;

import java.time.LocalDate;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Ends somebody's time in post together with their hours. */
@Component
class SpellEndings {

    private final SpellRepository spells;

    SpellEndings(SpellRepository spells) {
        this.spells = spells;
    }

    void end(PersonInPost person, LocalDate lastDay, int seenVersion) {
        var before = person.spell();
        var after = before.endOn(lastDay, seenVersion);
        var last = person.latestHours();
        if (last.validFrom().isAfter(lastDay)) {
            throw RuleViolation.at("endedOn", "spell-ends-before-hours", last.validFrom());
        }
        spells.update(before, after, "ended");
        spells.update(last, last.endOn(lastDay), "ended");
    }
}
