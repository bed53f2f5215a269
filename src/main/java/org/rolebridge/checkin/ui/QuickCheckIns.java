package org.rolebridge.checkin.ui;

import static org.rolebridge.checkin.ui.CheckInWords.most;
import static org.rolebridge.checkin.ui.CheckInWords.points;
import static org.rolebridge.checkin.ui.CheckInWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.checkin.CheckIn;
import org.rolebridge.checkin.CheckInHistory;
import org.rolebridge.checkin.CheckInService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Columns;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.trail.TrailService;
import org.rolebridge.workrole.WorkRole;

/** The last check-in with its rule, the way to the next one, and how the answers went. */
class QuickCheckIns {

    private static final int TOP = 4;

    private final WorkRole role;
    private final CheckInService service;
    private final CheckInHistory history;
    private final Map<Long, String> people;

    QuickCheckIns(WorkRole role, CheckInService service, TrailService trail) {
        this.role = role;
        this.service = service;
        history = service.history(role.id());
        people = trail.people(
                history.checkIns().stream().map(CheckIn::answeredBy).collect(Collectors.toSet()));
    }

    Component of(boolean mayAnswer, SignedInPerson reader) {
        var card = new Card(text("checkin.quick"));
        history.latest()
                .ifPresentOrElse(
                        last -> card.add(latest(last)),
                        () -> card.add(new Prose(text(mayAnswer ? "checkin.quick.none" : "checkin.quick.none.read"))));
        card.add(new Prose(text(
                        "checkin.quick.rule",
                        most(history.questionnaire().questions().getFirst().most())))
                .quiet());
        card.add(new Prose(rhythm()).quiet());
        if (mayAnswer) {
            card.add(new Actions(answer(reader)));
        }
        return new Div(card, course());
    }

    private Component answer(SignedInPerson reader) {
        var today = history.ofToday(reader.personId()).orElse(null);
        var dialog = new CheckInDialog(service, role, history, today);
        return today == null
                ? Actions.main(text("checkin.now"), event -> dialog.open())
                : Actions.other(text("checkin.change"), event -> dialog.open());
    }

    private SayPanel latest(CheckIn last) {
        var questions = history.questionnaire().questions();
        var top = most(questions.getFirst().most());
        var answers = questions.stream()
                .map(one -> text("checkin.answer", one.name(), last.answers().get(one.place() - 1) / 10))
                .collect(Collectors.joining(", "));
        return new SayPanel(
                text("checkin.quick.latest", points(last.mean()), top),
                text("checkin.quick.latest.by", answers, name(last), Figures.date(last.answeredOn())));
    }

    private String rhythm() {
        return history.dueOn()
                .map(due -> text(
                        due.isAfter(history.today()) ? "checkin.quick.due" : "checkin.quick.due.now",
                        history.everyMonths(),
                        Figures.date(due)))
                .orElse(text("checkin.quick.rhythm", history.everyMonths()));
    }

    /** One picture for each question and one for their mean, all on one scale. */
    private Component course() {
        if (history.checkIns().isEmpty()) {
            return new Div();
        }
        var pictures = new ArrayList<SmallMultiple>();
        pictures.add(new SmallMultiple(text("checkin.mean"), TOP));
        history.questionnaire().questions().forEach(one -> pictures.add(new SmallMultiple(one.name(), TOP)));
        for (var checkIn : history.checkIns()) {
            pictures.getFirst()
                    .add(checkIn.answeredOn(), name(checkIn), checkIn.mean().value());
            for (int at = 0; at < CheckIn.QUESTIONS; at++) {
                var value = BigDecimal.valueOf(checkIn.answers().get(at) / 10);
                pictures.get(at + 1).add(checkIn.answeredOn(), name(checkIn), value);
            }
        }
        return Columns.of(pictures.stream()
                        .map(one -> one.card(text("checkin.who")))
                        .toArray(Component[]::new))
                .level();
    }

    private String name(CheckIn checkIn) {
        return people.getOrDefault(checkIn.answeredBy(), text("checkin.somebody"));
    }
}
