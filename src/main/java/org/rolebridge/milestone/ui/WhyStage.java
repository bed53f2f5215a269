package org.rolebridge.milestone.ui;

import static org.rolebridge.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.milestone.MilestoneStory;
import org.rolebridge.milestone.RoleProgress;

/** The arithmetic behind a stage, opened up. */
class WhyStage extends NativeDetails {

    private final RoleProgress progress;
    private final UnorderedList lines = new UnorderedList();

    WhyStage(RoleProgress progress) {
        super(text("milestone.why"));
        this.progress = progress;
        var count = progress.count();
        var rule = progress.rule();
        var achieved = names(MilestoneState.ACHIEVED);
        var key = achieved.isEmpty() ? "milestone.why.achieved" : "milestone.why.achieved.names";
        line(text(key, count.achieved(), Milestone.TEN, achieved));
        line(text("milestone.why.growing", rule.growingFrom(), missing(rule.growingFrom() - count.achieved())));
        line(text("milestone.why.embedded", rule.embeddedFrom(), missing(rule.embeddedFrom() - count.achieved())));
        line(text("milestone.why.budget." + count.permanentBudget()));
        line(text("milestone.why.proved", count.proved()));
        line(text("milestone.why.confirmed", count.confirmed()));
        line(text("milestone.why.cycles", progress.budgetCycles()));
        optional("milestone.why.lost", names(MilestoneState.LOST));
        optional("milestone.why.excluded", names(MilestoneState.NOT_APPLICABLE));
        setContent(lines);
    }

    private static String missing(int number) {
        return text("milestone.why.missing", Math.max(0, number));
    }

    private void optional(String key, String names) {
        if (!names.isEmpty()) {
            line(text(key, names));
        }
    }

    private void line(String words) {
        lines.add(new ListItem(words));
    }

    private String names(MilestoneState state) {
        Predicate<Milestone> counted = one -> !one.isExtra() && one.state() == state;
        return progress.stories().stream()
                .map(MilestoneStory::milestone)
                .filter(counted)
                .map(MilestoneWords::name)
                .collect(Collectors.joining(", "));
    }
}
