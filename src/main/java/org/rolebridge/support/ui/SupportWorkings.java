package org.rolebridge.support.ui;

import static org.rolebridge.support.ui.SupportWords.number;
import static org.rolebridge.support.ui.SupportWords.signed;
import static org.rolebridge.support.ui.SupportWords.text;

import com.vaadin.flow.component.html.Div;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.support.EnvironmentProfile;
import org.rolebridge.support.Programme;
import org.rolebridge.support.RoleSupport;
import org.rolebridge.workrole.WorkRole;
import org.springframework.stereotype.Component;

/** A diagnosis opened up: the formula, what went into it, and where that comes from. */
@Component
class SupportWorkings {

    private final OrganisationService organisations;

    SupportWorkings(OrganisationService organisations) {
        this.organisations = organisations;
    }

    Div of(WorkRole role, RoleSupport found) {
        var diagnosis = found.diagnosis();
        var rule = diagnosis.rule();
        var workings = new Div(new Prose(EnvironmentSentence.supportRule(rule)).quiet());
        workings.addClassName("rb-workings");
        diagnosis
                .support()
                .ifPresent(value -> workings.add(new Prose(text(
                                "support.sum",
                                number(diagnosis.knowledge()),
                                number(diagnosis.finance()),
                                number(value)))
                        .quiet()));
        found.programme().ifPresent(programme -> workings.add(source(role, programme)));
        found.scores().ifPresent(sheet -> workings.add(new ScoreTable(sheet).brief()));
        workings.add(new Prose(EnvironmentSentence.rule(rule)).quiet());
        found.environment().ifPresent(profile -> workings.add(ground(found, profile)));
        workings.add(new Prose(text("support.form.not-rated")).quiet(), new Prose(text("support.aid")).quiet());
        return workings;
    }

    private Prose source(WorkRole role, Programme programme) {
        var owner = organisations.get(programme.ownerId()).name();
        return new Prose()
                .text(text("support.programme") + " ")
                .link(programme.name(), SupportNavigation.scores(programme.id(), role.roleKindId()))
                .text(" (" + text("programme.level." + programme.level()) + ", " + owner + ")")
                .quiet();
    }

    private Prose ground(RoleSupport found, EnvironmentProfile profile) {
        var place = organisations.jurisdiction(profile.jurisdictionId()).name();
        var mean = found.diagnosis().environment();
        return new Prose()
                .text(text("environment.sum", signed(mean.value()), mean.count()) + " ")
                .link(
                        text("environment.source.of", place, Figures.date(profile.asOf())),
                        SupportNavigation.environment(profile.jurisdictionId(), profile.asOf()))
                .quiet();
    }
}
