package org.rolebridge.training.ui;

import com.vaadin.flow.component.Component;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.support.Programme;
import org.rolebridge.support.ui.ProgrammePart;
import org.rolebridge.training.GuidanceService;

/** The training and guidance that a programme brings along. */
@org.springframework.stereotype.Component
class GuidancePart implements ProgrammePart {

    private final GuidanceService guidance;

    GuidancePart(GuidanceService guidance) {
        this.guidance = guidance;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public boolean isShown() {
        return CurrentPerson.may(Permission.GUIDANCE_READ);
    }

    @Override
    public Component build(Programme programme) {
        var rows = guidance.ofProgramme(programme.id());
        if (rows.isEmpty()) {
            return new Card(
                    GuidanceWords.text("training.library"),
                    new Prose(GuidanceWords.text("training.programme.none")).quiet());
        }
        var table = new DataTable(GuidanceWords.text("training.library"))
                .text(GuidanceWords.text("training.title"))
                .text(GuidanceWords.text("training.form.kind"))
                .text(GuidanceWords.text("training.applies"));
        rows.forEach(row -> table.row(
                new Link(
                        row.guidance().title(),
                        TrainingNavigation.guidance(row.guidance().id())),
                GuidanceWords.kind(row.guidance().kind()),
                GuidanceWords.appliesShortly(row.roleKinds())));
        return new Card(GuidanceWords.text("training.library"), table);
    }
}
