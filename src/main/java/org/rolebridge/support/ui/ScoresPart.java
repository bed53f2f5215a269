package org.rolebridge.support.ui;

import static org.rolebridge.support.ui.SupportWords.number;
import static org.rolebridge.support.ui.SupportWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.AskDialog;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;
import org.rolebridge.support.Diagnosis;
import org.rolebridge.support.KindScores;
import org.rolebridge.support.Mean;
import org.rolebridge.support.Programme;
import org.rolebridge.support.ProgrammeService;
import org.rolebridge.support.ScoringService;
import org.rolebridge.support.SupportService;
import org.rolebridge.workrole.RoleKind;
import org.rolebridge.workrole.RoleKindService;

/** How a programme supports each kind of role. */
@org.springframework.stereotype.Component
class ScoresPart implements ProgrammePart {

    private final ScoringService scoring;
    private final SupportService support;
    private final ProgrammeService programmes;
    private final RoleKindService kinds;

    ScoresPart(ScoringService scoring, SupportService support, ProgrammeService programmes, RoleKindService kinds) {
        this.scoring = scoring;
        this.support = support;
        this.programmes = programmes;
        this.kinds = kinds;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean isShown() {
        return true;
    }

    @Override
    public Component build(Programme programme) {
        var scored = scoring.kinds(programme.id());
        var card = new Card(text("support.by-kind"), new Prose(text("support.by-kind.lede")).quiet());
        if (scored.isEmpty()) {
            card.add(new Prose(text("support.by-kind.none")));
        } else {
            var table = new DataTable(text("support.by-kind"))
                    .text(text("support.kind"))
                    .number(text("support.part.KNOWLEDGE"))
                    .number(text("support.part.FINANCE"))
                    .number(text("support.value"))
                    .text(text("support.level"));
            scored.forEach(row -> add(table, row));
            card.add(table);
        }
        if (programmes.mayKeep(programme.ownerId())) {
            card.add(new Actions(Actions.other(text("support.score-another"), event -> ask(programme))));
        }
        return card;
    }

    private void add(DataTable table, KindScores row) {
        var diagnosis = new Diagnosis(support.rule(), row.knowledge(), row.finance(), Mean.NONE, Mean.NONE);
        var value = diagnosis.support();
        table.row(
                new Link(kinds.nameOf(row.roleKindId()), SupportNavigation.scores(row.programmeId(), row.roleKindId())),
                number(row.knowledge()),
                number(row.finance()),
                value.map(SupportWords::number).orElse(""),
                value.isEmpty()
                        ? new Tag(
                                text(
                                        "support.items-scored",
                                        row.knowledge().count() + row.finance().count()),
                                Tone.GREY)
                        : diagnosis.isSupportHigh()
                                ? new Tag(text("support.high"), Tone.GREEN)
                                : new Tag(text("support.low"), Tone.YELLOW));
    }

    private void ask(Programme programme) {
        ComboBox<RoleKind> kind = new Fields("support.form").combo("roleKindId", RoleKind::name);
        kind.setItems(scoring.offered(programme.id()));
        new AskDialog(
                        text("support.score-another"),
                        text("support.score-kind"),
                        () -> kind.getOptionalValue()
                                .ifPresent(chosen -> UI.getCurrent()
                                        .navigate(SupportNavigation.scores(programme.id(), chosen.id()))))
                .content(kind)
                .open();
    }
}
