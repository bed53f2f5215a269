package org.rolebridge.checkin.ui;

import static org.rolebridge.checkin.ui.CheckInWords.most;
import static org.rolebridge.checkin.ui.CheckInWords.points;
import static org.rolebridge.checkin.ui.CheckInWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.rolebridge.checkin.FactorResult;
import org.rolebridge.checkin.Question.Part;
import org.rolebridge.checkin.Questionnaire.Kind;
import org.rolebridge.checkin.ReviewHistory;
import org.rolebridge.checkin.ReviewResult;
import org.rolebridge.checkin.ReviewRule;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Columns;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.SayPanel;

/** What came out of a team review: the sum with its rule, the factors with the most to win first, and the course. */
class ReviewResultPanel {

    private static final int PERCENT = 100;
    private static final int NAMED = 3;

    private final ReviewHistory history;
    private final ReviewResult result;

    ReviewResultPanel(ReviewHistory history, ReviewResult result) {
        this.history = history;
        this.result = result;
    }

    Component summary() {
        var rule = history.rule();
        var verdict = text("review.verdict." + history.verdict(result));
        return new SayPanel(
                        text("review.result", points(result.total()), ReviewRule.MOST, verdict),
                        text(
                                "review.result.of",
                                result.answers(),
                                Figures.date(result.review().lastDay())))
                .note(new Prose(text("review.rule", rule.hopeFrom(), rule.actUpTo())));
    }

    /** Ranked by what could still be won. */
    Component factors() {
        var ranked = result.improveFirst();
        var first = ranked.stream()
                .limit(NAMED)
                .map(one -> text("review.to-win", one.question().name(), points(one.gap())))
                .collect(Collectors.joining(", "));
        var table = new DataTable(text("review.improve"))
                .text(text("review.factor"))
                .number(text("review.gap"))
                .number(text("review.mean"))
                .text(text("review.spread"));
        ranked.forEach(one -> table.row(
                factor(one),
                points(one.gap()),
                text("review.mean.of", points(one.mean()), points(one.question().most())),
                spread(one)));
        return new Card(
                text("review.improve"),
                new Prose(text("review.improve.first", first)),
                new Prose(text("review.improve.rule")).quiet(),
                table,
                scoring());
    }

    private static Component factor(FactorResult one) {
        var wording = new Prose(one.question().wording()).quiet();
        return new Div(new Span(one.question().name()), wording);
    }

    /** "Not so 1, a little 2, mostly 3, fully 1". */
    private static String spread(FactorResult one) {
        var counts = one.spread();
        var words = new ArrayList<String>();
        for (int level = 0; level < counts.size(); level++) {
            if (counts.get(level) > 0) {
                words.add(text("checkin.answer", CheckInWords.level(Kind.TEAM, level), counts.get(level)));
            }
        }
        return String.join(", ", words);
    }

    /** What each level counts, factor by factor. */
    private Component scoring() {
        var table = new DataTable(text("review.scoring"));
        table.text(text("review.factor"));
        var factors = result.factors();
        int levels = factors.getFirst().question().points().size();
        for (int level = 0; level < levels; level++) {
            table.number(CheckInWords.level(Kind.TEAM, level));
        }
        factors.forEach(one -> {
            var cells = new ArrayList<Object>();
            cells.add(one.question().name());
            one.question().points().forEach(tenths -> cells.add(points(tenths)));
            table.row(cells.toArray());
        });
        return new NativeDetails(text("review.scoring"), new Div(table));
    }

    /** One picture for the sum and one for each part, all in per cent of what there can be. */
    Component course() {
        if (history.results().size() < 2) {
            return new Div();
        }
        var pictures = new ArrayList<SmallMultiple>();
        pictures.add(picture(text("review.total"), one -> one.total().share(ReviewRule.MOST * 10)));
        for (var part : List.of(Part.PROCESS, Part.PEOPLE, Part.ORGANISATION)) {
            pictures.add(
                    picture(text("review.part." + part), one -> one.of(part).share(one.most(part))));
        }
        var scale = new Prose(text(
                        "review.course",
                        most(result.most(Part.PROCESS)),
                        most(result.most(Part.PEOPLE)),
                        most(result.most(Part.ORGANISATION))))
                .quiet();
        return new Div(
                scale,
                Columns.of(pictures.stream()
                                .map(one -> one.card(text("review.answers")))
                                .toArray(Component[]::new))
                        .level());
    }

    private SmallMultiple picture(String name, ToDoubleFunction<ReviewResult> share) {
        var picture = new SmallMultiple(name, PERCENT);
        for (var one : history.results()) {
            var value = BigDecimal.valueOf(share.applyAsDouble(one)).setScale(0, RoundingMode.HALF_UP);
            picture.add(one.review().lastDay(), Integer.toString(one.answers()), value);
        }
        return picture;
    }
}
