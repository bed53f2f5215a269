package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.DescriptionList;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.workrole.PartyEntry;
import org.rolebridge.workrole.PostEntry;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;

/** All that was entered, to look over before it is saved, and roles that may be the same one. */
class RegistrationSummary extends Div {

    private final WorkRoleService roles;
    private final OrganisationService organisations;

    RegistrationSummary(WorkRoleService roles, OrganisationService organisations) {
        this.roles = roles;
        this.organisations = organisations;
        addClassName("rb-rows");
    }

    void show(WhatFields what, WhereFields where, PostFields posts) {
        removeAll();
        if (!what.isComplete() || !where.isComplete()) {
            return;
        }
        what.knownKindId().ifPresent(kind -> warn(kind, where));
        var list = new DescriptionList()
                .row(getTranslation("role.form.roleKindId"), what.kindName())
                .row(getTranslation("role.form.title"), what.title())
                .row(getTranslation("role.form.purpose"), what.purpose())
                .row(getTranslation("role.form.startedOn"), Figures.date(what.startedOn()))
                .row(getTranslation("role.form.hostId"), where.hostName());
        where.parties().forEach(party -> list.row(getTranslation("role.relation." + party.relation()), name(party)));
        list.row(
                getTranslation("role.form.posts"),
                posts.entries().isEmpty()
                        ? getTranslation("role.form.posts.later")
                        : posts.entries().stream().map(this::words).collect(Collectors.joining(", ")));
        add(list, new Prose(getTranslation("role.form.next")).quiet());
    }

    private void warn(long kindId, WhereFields where) {
        var alike = roles.similar(kindId, where.organisationIds());
        if (alike.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        alike.stream().map(this::line).forEach(list::add);
        var panel = new SayPanel(new Prose(getTranslation("role.similar", alike.size())));
        panel.add(list);
        add(panel);
    }

    /** In a window of its own: looking at it loses nothing here. */
    private ListItem line(WorkRole role) {
        var link = new Anchor(WorkRoleNavigation.role(role.id()), role.title(), AnchorTarget.BLANK);
        return new ListItem(
                link,
                new Prose(getTranslation("role.state." + role.lifecycle(), Figures.date(role.startedOn()))).quiet());
    }

    private String name(PartyEntry party) {
        return organisations.findByIds(java.util.List.of(party.organisationId())).stream()
                .map(OrganisationRef::name)
                .findFirst()
                .orElse("");
    }

    private String words(PostEntry post) {
        return post.grade() == null
                ? getTranslation("role.form.post.words", post.hours())
                : getTranslation("role.form.post.words.graded", post.grade(), post.hours());
    }
}
