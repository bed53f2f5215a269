package org.rolebridge.support.ui;

import static org.rolebridge.support.ui.SupportWords.number;
import static org.rolebridge.support.ui.SupportWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.support.Diagnosis;
import org.rolebridge.support.RoleSupport;
import org.rolebridge.support.SupportService;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.ui.RolePart;

/** Support and environment of a role, read together, with the workings one click away. */
@org.springframework.stereotype.Component
class SupportPart implements RolePart {

    private final SupportService support;
    private final SupportWorkings workings;

    SupportPart(SupportService support, SupportWorkings workings) {
        this.support = support;
        this.workings = workings;
    }

    @Override
    public Slot slot() {
        return new Slot(Place.CARD, "support", 100);
    }

    @Override
    public boolean isShownTo(WorkRole role) {
        return CurrentPerson.may(Permission.SUPPORT_READ);
    }

    @Override
    public Component build(WorkRole role) {
        var found = support.ofRole(role.id());
        var result = found.diagnosis().result();
        var card = Card.minor(text("support.result." + result), new Prose(figures(found)).quiet());
        card.add(new Prose(result == Diagnosis.Result.NOT_SCORED ? missing(found) : text("support.prompt." + result)));
        card.add(new NativeDetails(text("support.workings"), workings.of(role, found)));
        return card;
    }

    private static String figures(RoleSupport found) {
        var diagnosis = found.diagnosis();
        return diagnosis
                .support()
                .map(value -> text(
                        "support.figures",
                        SupportWords.environment(diagnosis),
                        number(value),
                        number(diagnosis.knowledge()),
                        number(diagnosis.finance())))
                .orElseGet(() -> text("support.figures.none", SupportWords.environment(diagnosis)));
    }

    /** What would have to be scored first. */
    private static String missing(RoleSupport found) {
        var diagnosis = found.diagnosis();
        if (!diagnosis.isSupportScored()) {
            return found.programme()
                    .map(programme -> text(
                            "support.missing.items",
                            programme.name(),
                            diagnosis.knowledge().count() + diagnosis.finance().count()))
                    .orElseGet(() -> text("support.missing.programme"));
        }
        return text("support.missing.environment");
    }
}
