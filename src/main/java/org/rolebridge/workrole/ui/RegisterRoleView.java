package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.FormSteps;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Toast;
import org.rolebridge.workrole.PostCopies;
import org.rolebridge.workrole.Registration;
import org.rolebridge.workrole.RoleKindService;
import org.rolebridge.workrole.WorkRoleService;

/** Registers a role in steps: what it is, where and with whom, its first posts, and a look at all of it. */
@Route(WorkRoleNavigation.REGISTER)
@RolesAllowed("ROLE_REGISTER")
public class RegisterRoleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkRoleService roles;
    private final PostCopies copies;
    private final WhatFields what;
    private final WhereFields where;
    private final PostFields posts;
    private final RegistrationSummary summary;
    private final FormPanel form = new FormPanel();

    public RegisterRoleView(
            WorkRoleService roles, RoleKindService kinds, OrganisationService organisations, PostCopies copies) {
        this.roles = roles;
        this.copies = copies;
        where = new WhereFields(organisations);
        what = new WhatFields(kinds, organisations, where);
        posts = new PostFields();
        summary = new RegistrationSummary(roles, organisations);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        measurePosts();
        copied(event).ifPresent(this::copy);
        form.add(new FormSteps(getTranslation("role.register"))
                .step(getTranslation("role.form.what"), what.components())
                .step(getTranslation("role.form.where"), where.components())
                .step(getTranslation("role.form.posts"), this::measurePosts, posts)
                .step(getTranslation("role.form.check"), () -> summary.show(what, where, posts), summary));
        form.saves(0, version -> register());
        add(new PageHeader(getTranslation("role.register"))
                .under(getTranslation("role.list"), WorkRoleNavigation.LIST)
                .lede(getTranslation("role.register.lede")));
        add(new Prose(getTranslation("role.import.hint") + " ")
                .link(getTranslation("role.import"), WorkRoleNavigation.IMPORT));
        add(Card.plain(form));
    }

    private static Optional<Long> copied(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WorkRoleNavigation.COPY)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** All but the start; a role that the reader may not see looks like none. */
    private void copy(long roleId) {
        var role = roles.get(roleId);
        form.about(roleId);
        what.copy(role);
        where.copy(roles.parties(roleId));
        posts.copy(copies.of(roleId));
    }

    private void measurePosts() {
        where.jurisdiction().ifPresent(posts::measureAs);
    }

    private void register() {
        long id = roles.register(new Registration(
                form.key(),
                what.kindId(),
                what.title(),
                what.purpose(),
                what.startedOn(),
                where.hostId(),
                where.hostSide(),
                where.parties(),
                posts.entries()));
        Toast.success(getTranslation("role.registered"));
        UI.getCurrent().navigate(WorkRoleNavigation.role(id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("role.register");
    }
}
