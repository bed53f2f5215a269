package org.rolebridge.milestone.ui;

import static org.rolebridge.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.Component;
import java.time.MonthDay;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.milestone.MilestoneStory;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.TimelineFrame;
import org.rolebridge.shell.ui.TimelinePicture;
import org.rolebridge.shell.ui.TimelineRow;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.ui.RoleBarSource;
import org.rolebridge.workrole.ui.RolePart;
import org.springframework.beans.factory.ObjectProvider;

/** Milestones planned and achieved, posts and money on one line of time. */
@org.springframework.stereotype.Component
class TimelinePart implements RolePart {

    private static final int LONGEST_LABEL = 24;

    private final MilestoneService milestones;
    private final OrganisationService organisations;
    private final ObjectProvider<RoleBarSource> bars;

    TimelinePart(MilestoneService milestones, OrganisationService organisations, ObjectProvider<RoleBarSource> bars) {
        this.milestones = milestones;
        this.organisations = organisations;
        this.bars = bars;
    }

    @Override
    public Slot slot() {
        return new Slot(Place.WIDE, "timeline", 100);
    }

    @Override
    public Component build(WorkRole role) {
        var progress = milestones.getProgress(role.id());
        var rows = progress.stories().stream()
                .filter(story -> applies(story.milestone()))
                .map(TimelinePart::row)
                .toList();
        var drawn = bars.orderedStream()
                .flatMap(source -> source.bars(role).stream())
                .toList();
        var jurisdiction = organisations.jurisdiction(role.jurisdictionId());
        var year = MonthDay.of(jurisdiction.financialYearStartMonth(), 1);
        var frame = TimelineFrame.around(rows, drawn, progress.today(), year);
        var label =
                text("milestone.timeline.label", role.title(), progress.count().achieved(), Milestone.TEN);
        return new Card(text("milestone.timeline"), new TimelinePicture(label, frame, rows, drawn));
    }

    private static boolean applies(Milestone milestone) {
        return milestone.waiting()
                || (milestone.state() != MilestoneState.NOT_APPLICABLE && milestone.state() != MilestoneState.RETIRED);
    }

    private static TimelineRow row(MilestoneStory story) {
        var milestone = story.milestone();
        boolean lost = milestone.state() == MilestoneState.LOST;
        boolean reached = lost || milestone.state() == MilestoneState.ACHIEVED;
        return new TimelineRow(
                label(milestone),
                milestone.plannedOn(),
                reached ? story.achievedOn().orElse(null) : null,
                milestone.confirmed(),
                lost ? milestone.occurredOn() : null,
                remark(story));
    }

    private static String remark(MilestoneStory story) {
        var milestone = story.milestone();
        if (milestone.asked()) {
            return text("milestone.remark.asked");
        }
        if (milestone.waiting()) {
            return text("milestone.remark." + milestone.state());
        }
        return story.returned().isPresent() ? text("milestone.remark.returned") : "";
    }

    private static String label(Milestone milestone) {
        var words = milestone
                .kind()
                .map(kind -> kind.number() + " " + text("milestone." + kind + ".short"))
                .orElse(String.valueOf(milestone.title()));
        return words.length() <= LONGEST_LABEL
                ? words
                : words.substring(0, LONGEST_LABEL - 1).strip() + "…";
    }
}
