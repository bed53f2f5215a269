package org.rolebridge.notice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.notice.Suggestion;
import org.rolebridge.notice.SuggestionService;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.Messages;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.trail.TrailService;

/** Suggestions to rules with their answers: one's own, or all for those who answer. */
@Route(SuggestionListView.PATH)
@RolesAllowed("SUGGESTION_WRITE")
public class SuggestionListView extends Div implements HasDynamicTitle {

    static final String PATH = "suggestions";
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final SuggestionService suggestions;
    private final OrganisationService organisations;
    private final TrailService trail;
    private final Messages messages;
    private final Div list = new Div();
    private final Actions more = new Actions();
    private int shown;

    public SuggestionListView(
            SuggestionService suggestions, OrganisationService organisations, TrailService trail, Messages messages) {
        this.suggestions = suggestions;
        this.organisations = organisations;
        this.trail = trail;
        this.messages = messages;
        more.add(Actions.quiet(getTranslation("suggestion.more"), event -> showMore()));
        add(
                new PageHeader(getTranslation("suggestion.list"))
                        .lede(getTranslation(answers() ? "suggestion.list.answerer" : "suggestion.list.lede")),
                list,
                more);
        showMore();
        if (shown > 0) {
            add(export());
        }
    }

    private Prose export() {
        var headings = Stream.of("rule", "content", "by", "place", "at", "answer", "answeredBy", "answeredAt")
                .map(column -> getTranslation("suggestion.export." + column))
                .toList();
        var line = new Prose().quiet();
        line.add(new CsvLink(
                getTranslation("suggestion.export"),
                "suggestions.csv",
                target -> suggestions.export(headings, code -> rule(messages, code), target)));
        return line;
    }

    private void showMore() {
        var window = new Window(shown, 20);
        var page = answers() ? suggestions.findWithinReach(window) : suggestions.findMine(window);
        var people = trail.people(page.stream().map(Suggestion::writtenBy).collect(Collectors.toSet()));
        var places = organisations
                .findByIds(
                        page.stream().map(Suggestion::organisationId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
        page.forEach(suggestion -> list.add(card(
                suggestion,
                isMine(suggestion)
                        ? getTranslation("suggestion.mine")
                        : people.getOrDefault(suggestion.writtenBy(), getTranslation("suggestion.somebody")),
                places.getOrDefault(suggestion.organisationId(), ""))));
        shown += page.size();
        more.setVisible(page.size() == window.limit());
        if (shown == 0) {
            list.add(new EmptyState(getTranslation("suggestion.none"), getTranslation("suggestion.none.why")));
        }
    }

    private Card card(Suggestion suggestion, String writer, String place) {
        var card = new Card(
                rule(messages, suggestion.ruleCode()),
                new Prose(suggestion.content()),
                new Prose(getTranslation(
                                "suggestion.written", writer, place, Figures.moment(suggestion.writtenAt(), ZONE)))
                        .quiet());
        var answeredAt = suggestion.answeredAt();
        if (answeredAt != null) {
            card.add(
                    new Prose().strong(getTranslation("suggestion.answer")).text(" " + suggestion.answer()),
                    new Prose(Figures.moment(answeredAt, ZONE)).quiet());
        } else if (answers() && !isMine(suggestion)) {
            card.add(Actions.other(getTranslation("suggestion.give"), event -> ask(suggestion)));
        } else {
            card.add(new Prose(getTranslation("suggestion.waiting")).quiet());
        }
        return card;
    }

    private void ask(Suggestion suggestion) {
        var answer = new Fields("suggestion.form").area("answer");
        answer.setMaxLength(Suggestion.MAX_CONTENT);
        var form = new FormPanel(answer);
        var dialog = new FormDialog(getTranslation("suggestion.give"), getTranslation("suggestion.answer.send"), form);
        form.saves(suggestion.version(), version -> save(suggestion, answer, version, dialog));
        dialog.open();
    }

    private void save(Suggestion suggestion, TextArea answer, int version, FormDialog dialog) {
        suggestions.answer(suggestion.id(), answer.getValue(), version);
        dialog.close();
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static boolean isMine(Suggestion suggestion) {
        return CurrentPerson.get().personId() == suggestion.writtenBy();
    }

    private static boolean answers() {
        return CurrentPerson.may(Permission.SUGGESTION_ANSWER);
    }

    /** The rule in words, without the figures of the occasion on which it refused something. */
    static String rule(Messages messages, String code) {
        var key = "rule." + code + ".what";
        return messages.contains(key) ? messages.getTranslation(key, Locale.UK, "…", "…", "…", "…") : code;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("suggestion.list");
    }
}
