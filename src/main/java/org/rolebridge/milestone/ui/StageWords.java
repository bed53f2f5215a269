package org.rolebridge.milestone.ui;

import static org.rolebridge.milestone.ui.MilestoneWords.text;

import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.RoleProgress;
import org.rolebridge.milestone.StageCount;
import org.rolebridge.milestone.StageRule;
import org.rolebridge.workrole.Stage;

/** A stage, its numbers and its rule in words. */
final class StageWords {

    private StageWords() {}

    /** "Growing: 4 of 10 milestones, 1 of them confirmed; 1 does not apply." */
    static String summary(Stage stage, StageCount count) {
        return text(
                count.achieved() == 0 ? "milestone.summary.none" : "milestone.summary",
                text("value.stage." + stage),
                count.achieved(),
                Milestone.TEN,
                count.confirmed(),
                count.notApplicable());
    }

    /** "3 one-off steps and 1 proof over time; 2 budget cycles survived." */
    static String apart(RoleProgress progress) {
        int proved = progress.count().proved();
        return text("milestone.apart", progress.count().achieved() - proved, proved, progress.budgetCycles());
    }

    /** "0–2 trying out, 3–6 growing, 7 or more with a permanent budget and one proof over time: embedded." */
    static String rule(StageRule rule) {
        return text(
                "milestone.rule",
                rule.growingFrom() - 1,
                rule.growingFrom(),
                rule.embeddedFrom() - 1,
                rule.embeddedFrom());
    }
}
