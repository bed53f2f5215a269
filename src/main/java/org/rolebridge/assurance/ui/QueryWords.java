package org.rolebridge.assurance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.assurance.Finding;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;

/** How queries are spoken of. */
final class QueryWords {

    private QueryWords() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** Those who ask audit; those who are asked see their queries. */
    static String listTitle() {
        return text(CurrentPerson.may(Permission.QUERY_RAISE) ? "query.audit" : "query.list");
    }

    /** The state, and whose turn it is or what came of it. */
    static Div standing(Finding finding) {
        return new Div(state(finding), new Span(" "), turn(finding));
    }

    static Tag state(Finding finding) {
        return new Tag(
                text("query.state." + finding.state()),
                switch (finding.state()) {
                    case OPEN -> Tone.YELLOW;
                    case ANSWERED -> Tone.BLUE;
                    case CLOSED -> Tone.GREY;
                });
    }

    private static Span turn(Finding finding) {
        var key = finding.outcome() == null ? "query.turn." + finding.turn() : "query.outcome." + finding.outcome();
        var words = new Span(text(key));
        words.addClassName("rb-quiet");
        return words;
    }

    static String raisedBy(Finding finding) {
        return text(finding.ruleCode() == null ? "query.by.PERSON" : "query.by." + finding.ruleCode());
    }
}
