package org.rolebridge.notice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.rolebridge.notice.Suggestion;
import org.rolebridge.notice.SuggestionService;
import org.rolebridge.shell.Messages;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Toast;

/** Says what should change about one rule; the rule and its reason stand above the field. */
@Route("suggestions/new")
@RolesAllowed("SUGGESTION_WRITE")
public class NewSuggestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SuggestionService suggestions;
    private final Messages messages;
    private final UUID key = UUID.randomUUID();
    private final TextArea content = new Fields("suggestion.form").area("content");
    private String ruleCode = "";

    public NewSuggestionView(SuggestionService suggestions, Messages messages) {
        this.suggestions = suggestions;
        this.messages = messages;
        content.setMaxLength(Suggestion.MAX_CONTENT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ruleCode = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("rule")
                .orElse("");
        if (!messages.contains("rule." + ruleCode + ".why")) {
            throw new NotFoundException();
        }
        var form = new FormPanel(content).saves(0, version -> send());
        form.actions(Actions.main(getTranslation("suggestion.send"), click -> form.submit()));
        add(new PageHeader(getTranslation("suggestion.new"))
                .under(getTranslation("suggestion.list"), SuggestionListView.PATH)
                .lede(getTranslation("suggestion.new.lede")));
        add(new Card(
                getTranslation("suggestion.rule"),
                new Prose(SuggestionListView.rule(messages, ruleCode)),
                new Prose(getTranslation("rule." + ruleCode + ".why"))));
        add(Card.plain(form));
    }

    private void send() {
        suggestions.write(key, ruleCode, content.getValue());
        Toast.success(getTranslation("suggestion.sent"));
        UI.getCurrent().navigate(SuggestionListView.PATH);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("suggestion.new");
    }
}
