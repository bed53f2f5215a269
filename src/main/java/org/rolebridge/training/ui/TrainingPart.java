package org.rolebridge.training.ui;

import static org.rolebridge.training.ui.GuidanceWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.training.CompletionService;
import org.rolebridge.training.RoleTraining;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.ui.RolePart;

/** The training section of a role: what applies to its kind today, and who in post has it. */
@org.springframework.stereotype.Component
class TrainingPart implements RolePart {

    private final CompletionService completions;

    TrainingPart(CompletionService completions) {
        this.completions = completions;
    }

    @Override
    public Slot slot() {
        return Slot.section(TrainingNavigation.SECTION, 400);
    }

    @Override
    public boolean isShownTo(WorkRole role) {
        return CurrentPerson.may(Permission.GUIDANCE_READ);
    }

    @Override
    public Component build(WorkRole role) {
        var training = completions.ofRole(role.id());
        if (training.items().isEmpty()) {
            return nothingApplies(role);
        }
        var section = new Div();
        if (training.people().isEmpty()) {
            section.add(items(training));
        } else {
            boolean mayRecord = role.lifecycle() != Lifecycle.CLOSED && completions.mayRecord(role.id());
            section.add(new TrainingMatrix(completions, training).of(mayRecord));
        }
        section.add(new Prose(text("training.rule", training.rule().soonDays())).quiet());
        section.add(
                new Prose().link(text("training.role.library"), library(role)).quiet());
        return section;
    }

    private static String library(WorkRole role) {
        return TrainingNavigation.LIBRARY + "?" + LibraryAddress.ROLE + "=" + role.roleKindId();
    }

    private static Card nothingApplies(WorkRole role) {
        var empty = new EmptyState(text("training.role.none"), text("training.role.none.why"));
        if (CurrentPerson.may(Permission.GUIDANCE_EDIT)) {
            empty.next(new Link(text("training.add"), TrainingNavigation.ADD).asButton());
        } else {
            empty.next(new Link(text("training.role.library"), library(role)).asButton());
        }
        return Card.plain(empty);
    }

    /** What applies, where nobody is in post or the reader may not know who is. */
    private static Card items(RoleTraining training) {
        var table = new DataTable(text("training.role.items"))
                .text(text("training.title"))
                .text(text("training.form.kind"))
                .text(text("training.timing"));
        training.items()
                .forEach(item -> table.row(
                        new Link(item.title(), TrainingNavigation.guidance(item.id())),
                        GuidanceWords.kind(item.kind()),
                        GuidanceWords.timing(item)));
        var why = training.peopleShown() ? "training.role.nobody" : "training.role.items.why";
        return new Card(text("training.role.items"), new Prose(text(why)).quiet(), table);
    }
}
