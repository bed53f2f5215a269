package org.rolebridge.evidence.ui;

import static org.rolebridge.evidence.ui.EvidenceWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.rolebridge.evidence.EvidenceSubject;
import org.rolebridge.funding.Award;
import org.rolebridge.funding.ui.AwardPart;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.WorkRoleService;

/** The files of an award, on its page. */
@org.springframework.stereotype.Component
class AwardFiles implements AwardPart {

    private static final int BEFORE_THE_HISTORY = 800;

    private final FilesDesk desk;
    private final WorkRoleService roles;

    AwardFiles(FilesDesk desk, WorkRoleService roles) {
        this.desk = desk;
        this.roles = roles;
    }

    @Override
    public int order() {
        return BEFORE_THE_HISTORY;
    }

    @Override
    public Component build(Award award) {
        var subject = new EvidenceSubject(EvidenceSubject.Kind.AWARD, award.id());
        return roles.findByIds(List.of(award.roleId())).stream()
                .findFirst()
                .flatMap(role -> desk.of(role, subject, award.title()))
                .<Component>map(
                        list -> new Card(text("evidence.title"), new Prose(text("evidence.lede.award")).quiet(), list))
                .orElseGet(Div::new);
    }
}
