package org.rolebridge.training.ui;

import static org.rolebridge.training.ui.GuidanceWords.text;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Optional;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.training.Guidance;
import org.rolebridge.training.GuidanceUse;
import org.rolebridge.training.TrainingOverviewService;

/** Who has an item, by organisation, as far as the reader may know. */
@SpringComponent
@UIScope
class UseCard {

    private final TrainingOverviewService overview;

    UseCard(TrainingOverviewService overview) {
        this.overview = overview;
    }

    Optional<Card> of(Guidance item) {
        if (!CurrentPerson.may(Permission.COMPLETION_READ)) {
            return Optional.empty();
        }
        var use = overview.use(item);
        if (use.isEmpty()) {
            return Optional.of(new Card(text("training.use"), new Prose(text("training.use.none")).quiet()));
        }
        var table = new DataTable(text("training.use"))
                .text(text("training.use.organisation"))
                .number(text("training.use.people"))
                .number(text("training.completion.IN_DATE"))
                .number(text("training.completion.EXPIRES_SOON"))
                .number(text("training.completion.OVERDUE"));
        use.forEach(row -> table.row(
                row.organisation(),
                words(row.people()),
                words(row.inDate()),
                words(row.expiresSoon()),
                words(row.overdue())));
        var card = new Card(text("training.use"), table);
        if (use.size() > 1) {
            card.add(new Prose(text("training.use.small", GuidanceUse.Count.SMALLEST)).quiet());
        }
        return Optional.of(card);
    }

    private static String words(GuidanceUse.Count count) {
        return count.keptBack() ? text("training.use.few", GuidanceUse.Count.SMALLEST) : Figures.count(count.number());
    }
}
