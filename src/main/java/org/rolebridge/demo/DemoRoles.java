package org.rolebridge.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.rolebridge.demo.DemoRole.Story;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.PartyEntry;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.PostEntry;
import org.rolebridge.workrole.Registration;
import org.rolebridge.workrole.RoleClosing;
import org.rolebridge.workrole.Side;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleDetails;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** About sixty roles in all stages, each registered by its host's care manager. */
@Component
class DemoRoles {

    private static final Map<Story, String> REASONS = Map.of(
            Story.ABANDONED, "The pilot money ended and no organisation took over the salary.",
            Story.ABSORBED, "The work is now part of the job description of the community team.",
            Story.COMPLETED, "The two services share one record and one desk; the role is no longer needed.");

    private static final WorkRole.Pause PAUSE = new WorkRole.Pause("Nobody could be found who supervises it.", null);

    private final WorkRoleService roles;
    private final DemoKinds kinds;
    private final DemoOrganisations organisations;

    DemoRoles(WorkRoleService roles, DemoKinds kinds, DemoOrganisations organisations) {
        this.roles = roles;
        this.kinds = kinds;
        this.organisations = organisations;
    }

    DemoRole register(DemoTable row) {
        var role = DemoRole.of(row, organisations.today(row.text("host")));
        return role.registeredAs(roles.register(new Registration(
                UUID.randomUUID(),
                kinds.id(row.text("kind")),
                role.title(),
                row.text("purpose"),
                role.startedOn(),
                organisations.id(role.host()),
                Side.valueOf(row.text("side")),
                partners(row),
                posts(row))));
    }

    private List<PartyEntry> partners(DemoTable row) {
        return row.list("partners").stream()
                .map(part -> part.split(":"))
                .map(part -> new PartyEntry(organisations.id(part[0]), PartyRelation.PARTNER, Side.valueOf(part[1])))
                .toList();
    }

    /** Written as grade, x, weekly hours. */
    private static List<PostEntry> posts(DemoTable row) {
        return row.list("posts").stream()
                .map(post -> post.split("x"))
                .map(post ->
                        new PostEntry(post[0].startsWith("CHW") ? post[0] : "Band " + post[0], new BigDecimal(post[1])))
                .toList();
    }

    /** Closes or pauses the role, after everything else in its story has been recorded. */
    void end(DemoRole role) {
        if (role.now().has("shared")) {
            share(roles.get(role.id()));
        }
        switch (role.story()) {
            case PAUSED -> roles.pause(role.id(), PAUSE, roles.get(role.id()).version());
            case ABANDONED -> close(role, Outcome.ABANDONED);
            case ABSORBED -> close(role, Outcome.ABSORBED);
            case COMPLETED -> close(role, Outcome.COMPLETED);
            default -> {}
        }
    }

    private void share(WorkRole role) {
        roles.describe(
                role.id(),
                new WorkRoleDetails(
                        role.title(), role.purpose(), role.startedOn(), role.intendedShare(), true, role.version()));
    }

    private void close(DemoRole role, Outcome outcome) {
        var reason = Objects.requireNonNull(REASONS.get(role.story()));
        int version = roles.get(role.id()).version();
        roles.close(role.id(), new RoleClosing(role.lastDay(), outcome, reason, version));
    }
}
