package org.rolebridge.insight.ui;

import static org.rolebridge.insight.ui.RoleWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Optional;
import org.rolebridge.shell.Draft;
import org.rolebridge.shell.DraftService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Ago;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;

/** Forms that the person began and did not save, to go on with or to drop. */
@SpringComponent
@UIScope
class DraftsCard {

    private final DraftService drafts;

    DraftsCard(DraftService drafts) {
        this.drafts = drafts;
    }

    Optional<Card> of() {
        var latest = drafts.latest();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("rb-drafts");
        latest.stream().map(this::line).forEach(list::add);
        return Optional.of(new Card(text("work.drafts"), list));
    }

    private ListItem line(Draft draft) {
        var drop = Actions.quiet(text("work.draft.drop"), event -> drop(draft));
        drop.setAriaLabel(text("work.draft.drop.of", draft.title()));
        var age = Ago.words(drafts.age(draft));
        var words = draft.title().equals(draft.place())
                ? text("work.draft.page", age)
                : text("work.draft.dialog", draft.title(), draft.place(), age);
        return new ListItem(new Link(draft.title(), draft.path()), new Prose(words).quiet(), drop);
    }

    private void drop(Draft draft) {
        drafts.discard(draft.form());
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
