package org.rolebridge.evidence.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Function;
import org.rolebridge.evidence.EvidenceSubject;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.ui.MilestonePart;
import org.rolebridge.workrole.WorkRole;

/** The files of each milestone, in the milestones section of a role. */
@org.springframework.stereotype.Component
class MilestoneFiles implements MilestonePart {

    private final FilesDesk desk;

    MilestoneFiles(FilesDesk desk) {
        this.desk = desk;
    }

    @Override
    public Function<Milestone, Optional<Component>> of(WorkRole role) {
        var lister = desk.lister(role, EvidenceSubject.Kind.MILESTONE, desk.ofMilestones(role));
        return milestone ->
                lister.apply(new EvidenceSubject(EvidenceSubject.Kind.MILESTONE, milestone.id()), name(milestone));
    }

    private static String name(Milestone milestone) {
        return milestone
                .kind()
                .map(kind -> EvidenceWords.text("milestone." + kind + ".name"))
                .orElse(String.valueOf(milestone.title()));
    }
}
