package org.rolebridge.milestone.ui;

import static org.rolebridge.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.io.Serializable;
import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.milestone.Confirmation;
import org.rolebridge.milestone.MilestoneChange;
import org.rolebridge.milestone.MilestoneMessage;
import org.rolebridge.milestone.MilestoneStory;
import org.rolebridge.milestone.RecordedChange;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;

/** What happened to a milestone: who recorded what when, with which evidence, and what a second person said. */
class MilestoneHistory implements Serializable {

    private final ZoneId zone;
    private final Map<Long, String> people;

    MilestoneHistory(ZoneId zone, Map<Long, String> people) {
        this.zone = zone;
        this.people = people;
    }

    NativeDetails of(MilestoneStory story) {
        var list = new OrderedList();
        list.addClassName("rb-milestone-history");
        story.changes().reversed().forEach(recorded -> list.add(entry(recorded)));
        return new NativeDetails(text("milestone.history", story.changes().size()), list);
    }

    private ListItem entry(RecordedChange recorded) {
        var change = recorded.change();
        var item = new ListItem(
                new Prose().strong(name(change.recordedBy())).text(" " + what(change)),
                new Prose(Figures.moment(change.recordedAt(), zone)).quiet(),
                evidence(change));
        recorded.messages().forEach(message -> item.add(message(message)));
        var answer = recorded.answer();
        if (answer != null) {
            item.add(new Prose().strong(name(answer.answeredBy())).text(" " + said(answer)));
        }
        return item;
    }

    private static String what(MilestoneChange change) {
        if (change.plannedOn() != null) {
            return text("milestone.did.REPLAN", Figures.date(change.plannedOn()));
        }
        var on = Figures.date(change.occurredOn());
        return text("milestone.did." + change.toState(), on);
    }

    private String said(Confirmation answer) {
        var when = Figures.moment(answer.answeredAt(), zone);
        return answer.reason() == null
                ? text("milestone.said." + answer.answer(), when)
                : text("milestone.said." + answer.answer() + ".because", when, answer.reason());
    }

    /** "Priya asked on 3 November 2026, 10:12: “Which team?”" */
    Prose message(MilestoneMessage message) {
        var when = Figures.moment(message.writtenAt(), zone);
        return new Prose()
                .strong(name(message.writtenBy()))
                .text(" " + text("milestone.said." + message.kind(), when, message.body()));
    }

    /** The day on which it was recorded, beside the day on which it happened. */
    Prose recordedOn(MilestoneChange change) {
        var day = change.recordedAt().atZone(zone).toLocalDate();
        var key = isReader(change.recordedBy()) ? "milestone.recorded.own" : "milestone.recorded";
        return new Prose(text(key, Figures.date(day), name(change.recordedBy()))).quiet();
    }

    /** Who recorded a change, and when. */
    Div recorded(MilestoneChange change) {
        return new Div(
                new Prose(name(change.recordedBy())), new Prose(Figures.moment(change.recordedAt(), zone)).quiet());
    }

    /** What proves a change: its two days, its note, its link; empty when there is none of them. */
    Div evidence(MilestoneChange change) {
        var evidence = new Div();
        if (change.beganOn() != null) {
            var days = text("milestone.proved", Figures.date(change.beganOn()), Figures.date(change.occurredOn()));
            evidence.add(new Prose(days));
        }
        if (change.dayReason() != null) {
            evidence.add(new Prose(text("milestone.day-reason", change.dayReason())));
        }
        if (change.note() != null) {
            evidence.add(new Prose(text("milestone.note", change.note())));
        }
        if (change.evidenceLink() != null) {
            evidence.add(link(change.evidenceLink()));
        }
        return evidence;
    }

    private static Prose link(String address) {
        var link = new Anchor(
                address, text("milestone.evidence.open", URI.create(address).getHost()));
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        var line = new Prose();
        line.add(link);
        return line.text(" " + text("milestone.evidence.window"));
    }

    Prose returned(RecordedChange returned) {
        var answer = returned.answer();
        var why = answer == null ? "" : String.valueOf(answer.reason());
        var who = answer == null ? "" : name(answer.answeredBy());
        return new Prose()
                .late(text(
                        "milestone.returned",
                        who,
                        text("value.toState." + returned.change().toState()),
                        why));
    }

    private static boolean isReader(long person) {
        return CurrentPerson.find()
                .filter(reader -> reader.personId() == person)
                .isPresent();
    }

    private String name(long person) {
        if (isReader(person)) {
            return text("milestone.you");
        }
        return people.getOrDefault(person, text("milestone.somebody"));
    }
}
