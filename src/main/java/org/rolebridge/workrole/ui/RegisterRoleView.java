package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Toast;
import org.rolebridge.workrole.Registration;
import org.rolebridge.workrole.RoleKindService;
import org.rolebridge.workrole.WorkRoleService;

/** Registers a role: what it is, where and with whom, and its first posts. */
@Route(WorkRoleNavigation.REGISTER)
@RolesAllowed("ROLE_REGISTER")
public class RegisterRoleView extends Div implements HasDynamicTitle {

    private final WorkRoleService roles;
    private final UUID key = UUID.randomUUID();
    private final WhatFields what;
    private final WhereFields where;
    private final PostFields posts;

    public RegisterRoleView(WorkRoleService roles, RoleKindService kinds, OrganisationService organisations) {
        this.roles = roles;
        where = new WhereFields(organisations);
        what = new WhatFields(kinds, where::hostId);
        posts = new PostFields(getTranslation("role.form.posts.help"));
        var form = new FormPanel()
                .section(getTranslation("role.form.what"), what.components())
                .section(getTranslation("role.form.where"), where.components())
                .section(getTranslation("role.form.posts"), posts);
        form.saves(0, version -> register());
        form.actions(Actions.main(getTranslation("role.register"), event -> form.submit()));
        add(new PageHeader(getTranslation("role.register"))
                .under(getTranslation("role.list"), WorkRoleNavigation.LIST)
                .lede(getTranslation("role.register.lede")));
        add(new Prose(getTranslation("role.import.hint") + " ")
                .link(getTranslation("role.import"), WorkRoleNavigation.IMPORT));
        add(Card.plain(form));
    }

    private void register() {
        long id = roles.register(new Registration(
                key,
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
