package org.rolebridge.training.ui;

import static org.rolebridge.training.ui.GuidanceWords.text;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.LocalDate;
import java.util.Optional;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.training.Guidance;
import org.rolebridge.training.GuidanceRow;
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

    /** @param today where the guidance is kept */
    Optional<Card> of(GuidanceRow row, LocalDate today) {
        var item = row.guidance();
        if (item.effectiveFrom().isAfter(today)) {
            return Optional.of(toCome(row));
        }
        return CurrentPerson.may(Permission.COMPLETION_READ) ? Optional.of(inUse(item)) : Optional.empty();
    }

    private static Card toCome(GuidanceRow row) {
        var words = text(
                row.roleKinds().isEmpty() ? "training.use.coming.nobody" : "training.use.coming",
                Figures.date(row.guidance().effectiveFrom()),
                GuidanceWords.applies(row.roleKinds()),
                row.ownerName());
        return new Card(text("training.use"), new Prose(words).quiet());
    }

    private Card inUse(Guidance item) {
        var use = overview.use(item);
        if (use.isEmpty()) {
            return new Card(text("training.use"), new Prose(text("training.use.none")).quiet());
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
        return card;
    }

    private static String words(GuidanceUse.Count count) {
        return count.keptBack() ? text("training.use.few", GuidanceUse.Count.SMALLEST) : Figures.count(count.number());
    }
}
