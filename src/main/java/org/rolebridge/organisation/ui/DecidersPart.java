package org.rolebridge.organisation.ui;

import static org.rolebridge.organisation.ui.OrganisationWording.text;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationDecider;
import org.rolebridge.organisation.OrganisationEditService;
import org.rolebridge.organisation.OrganisationLink;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;

/** After a split: which successor decides for each organisation. All of them read. */
@org.springframework.stereotype.Component
class DecidersPart implements OrganisationPart {

    private final OrganisationService organisations;
    private final OrganisationEditService edits;

    DecidersPart(OrganisationService organisations, OrganisationEditService edits) {
        this.organisations = organisations;
        this.edits = edits;
    }

    @Override
    public Slot slot() {
        return Slot.section("deciders", 500);
    }

    @Override
    public boolean isShownTo(Organisation organisation) {
        return CurrentPerson.may(Permission.ORGANISATION_EDIT)
                && successors(organisation.id()).size() > 1;
    }

    private List<Long> successors(long boardId) {
        return organisations.linksUpwards(boardId).stream()
                .filter(link -> link.kind() == LinkKind.SUCCEEDED_BY)
                .map(OrganisationLink::parentId)
                .distinct()
                .toList();
    }

    @Override
    public Component build(Organisation board) {
        var deciders = edits.deciders(board.id());
        boolean mayDecide = edits.mayDecide(board.id());
        var names = names(deciders);
        var table = new DataTable(text("organisation.section.deciders"))
                .text(text("organisation.column.name"))
                .text(text("organisation.decider"))
                .text(text("organisation.action"));
        for (var one : deciders) {
            var name = name(names, one.organisationId());
            table.row(
                    name,
                    decider(names, one),
                    mayDecide
                            ? Actions.quiet(
                                    text("organisation.decider.choose", name), event -> ask(board, List.of(one)))
                            : null);
        }
        var open = deciders.stream().filter(one -> one.deciderId() == null).toList();
        var card = new Card(text("organisation.section.deciders"), new Prose(text("organisation.deciders.why")), table);
        if (open.size() > 1 && mayDecide) {
            card.add(new Actions(
                    Actions.other(text("organisation.decider.all", open.size()), event -> ask(board, open))));
        }
        return card;
    }

    private static String name(Map<Long, OrganisationRef> names, long id) {
        var organisation = names.get(id);
        return organisation == null ? "" : organisation.name();
    }

    private static Object decider(Map<Long, OrganisationRef> names, OrganisationDecider one) {
        var id = one.deciderId();
        return id == null ? new Tag(text("organisation.decider.none"), Tone.YELLOW) : name(names, id);
    }

    private Map<Long, OrganisationRef> names(Collection<OrganisationDecider> deciders) {
        var ids = new HashSet<Long>();
        deciders.forEach(one -> {
            ids.add(one.organisationId());
            var decider = one.deciderId();
            if (decider != null) {
                ids.add(decider);
            }
        });
        return organisations.findByIds(ids).stream()
                .collect(Collectors.toMap(OrganisationRef::id, Function.identity()));
    }

    private void ask(Organisation board, List<OrganisationDecider> seen) {
        var choices = organisations.findByIds(successors(board.id()));
        var decider = new Fields("organisation.form").choice("decider", choices, OrganisationRef::name);
        var form = new FormPanel(decider);
        var dialog = new FormDialog(text("organisation.decider.ask"), text("organisation.save"), form);
        form.saves(0, version -> {
            edits.decide(board.id(), seen, decider.getValue().id());
            dialog.done(text("organisation.saved"));
        });
        dialog.open();
    }
}
