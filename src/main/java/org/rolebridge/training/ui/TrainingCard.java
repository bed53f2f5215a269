package org.rolebridge.training.ui;

import static org.rolebridge.training.ui.GuidanceWords.text;

import com.vaadin.flow.component.Component;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.KeyFigure;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.training.CompletionService;
import org.rolebridge.training.CompletionState;
import org.rolebridge.training.RoleTraining;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.ui.RolePart;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** How many required items are in date, on the overview of a role. */
@org.springframework.stereotype.Component
class TrainingCard implements RolePart {

    private final CompletionService completions;

    TrainingCard(CompletionService completions) {
        this.completions = completions;
    }

    @Override
    public Slot slot() {
        return new Slot(Place.CARD, TrainingNavigation.SECTION, 300);
    }

    @Override
    public boolean isShownTo(WorkRole role) {
        return CurrentPerson.may(Permission.GUIDANCE_READ);
    }

    @Override
    public Component build(WorkRole role) {
        var training = completions.ofRole(role.id());
        var card = Card.minor(text("training.library"));
        if (training.required().isEmpty()) {
            card.add(new Prose(text("training.card.none")));
        } else if (training.people().isEmpty()) {
            card.add(new KeyFigure(
                    Integer.toString(training.required().size()),
                    text(training.peopleShown() ? "training.card.nobody" : "training.card.apply")));
        } else {
            show(card, training);
        }
        card.add(new Prose()
                .link(text("training.card.more"), WorkRoleNavigation.section(role.id(), TrainingNavigation.SECTION)));
        return card;
    }

    private static void show(Card card, RoleTraining training) {
        int all = training.countRequired(state -> true);
        int inDate = training.countRequired(CompletionState::holds);
        int overdue = training.countRequired(state -> state == CompletionState.OVERDUE);
        int soon = training.countRequired(state -> state == CompletionState.EXPIRES_SOON);
        card.add(new KeyFigure(text("training.card.of", inDate, all), text("training.card.in-date")));
        var people = training.people().size();
        var line = new Prose(text("training.card.people", people)).quiet();
        if (overdue > 0) {
            line.text(" · ").late(text("training.card.overdue", overdue));
        }
        if (soon > 0) {
            line.text(" · " + text("training.card.soon", soon));
        }
        card.add(line);
    }
}
