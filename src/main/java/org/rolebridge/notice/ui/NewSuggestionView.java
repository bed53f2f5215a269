package org.rolebridge.notice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Permission;
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
    private final Fields fields = new Fields("suggestion.form");
    private final RadioButtonGroup<Grant> organisation;
    private final TextArea content = fields.area("content");
    private String ruleCode = "";

    public NewSuggestionView(SuggestionService suggestions, Messages messages) {
        this.suggestions = suggestions;
        this.messages = messages;
        organisation = fields.choice("organisationId", places(), Grant::organisationName);
        organisation.getListDataView().getItems().findFirst().ifPresent(organisation::setValue);
        organisation.setVisible(organisation.getListDataView().getItemCount() > 1);
        content.setMaxLength(Suggestion.MAX_CONTENT);
    }

    /** Each organisation at which the writer has access, once. */
    private static Collection<Grant> places() {
        return CurrentPerson.get().grantsWith(Permission.SUGGESTION_WRITE).stream()
                .collect(Collectors.toMap(
                        Grant::organisationId, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values();
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
        var form = new FormPanel(organisation, content).saves(0, version -> send());
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
        suggestions.write(key, organisation.getValue().organisationId(), ruleCode, content.getValue());
        Toast.success(getTranslation("suggestion.sent"));
        UI.getCurrent().navigate(SuggestionListView.PATH);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("suggestion.new");
    }
}
