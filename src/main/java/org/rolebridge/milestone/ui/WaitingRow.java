package org.rolebridge.milestone.ui;

import static org.rolebridge.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneChange;
import org.rolebridge.milestone.WaitingMilestone;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;

/** One line of what waits for a second person. */
record WaitingRow(WaitingMilestone waiting, String title, String host, MilestoneHistory history)
        implements Serializable {

    Milestone milestone() {
        return waiting.milestone();
    }

    String named() {
        return MilestoneWords.role(title, host);
    }

    Div role() {
        return new Div(new Link(title, MilestoneNavigation.ofRole(milestone().roleId())), new Prose(host).quiet());
    }

    Div what() {
        MilestoneChange change = waiting.change();
        var claim = text("milestone.since." + change.toState(), Figures.date(change.occurredOn()));
        var what = new Div(
                new Prose().strong(MilestoneWords.name(milestone())), new Prose(claim), history.evidence(change));
        waiting.messages().forEach(message -> what.add(history.message(message)));
        if (milestone().asked()) {
            what.add(new Tag(text("milestone.turn.theirs"), Tone.YELLOW));
        }
        return what;
    }

    Div who() {
        return history.recorded(waiting.change());
    }
}
