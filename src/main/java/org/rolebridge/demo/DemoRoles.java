package org.rolebridge.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rolebridge.demo.DemoRole.Story;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.PartyEntry;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.PostEntry;
import org.rolebridge.workrole.Registration;
import org.rolebridge.workrole.RoleClosing;
import org.rolebridge.workrole.RoleKind;
import org.rolebridge.workrole.RoleKindService;
import org.rolebridge.workrole.Side;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** About sixty roles in all stages, each registered by its host's care manager. */
@Component
class DemoRoles {

    private static final Map<Story, String> REASONS = Map.of(
            Story.ABANDONED, "The pilot money ended and no organisation took over the salary.",
            Story.ABSORBED, "The work is now part of the job description of the community team.",
            Story.COMPLETED, "The two services share one record and one desk; the role is no longer needed.");

    private final WorkRoleService roles;
    private final RoleKindService kinds;
    private final DemoOrganisations organisations;
    private final Clock clock;

    DemoRoles(WorkRoleService roles, RoleKindService kinds, DemoOrganisations organisations, Clock clock) {
        this.roles = roles;
        this.kinds = kinds;
        this.organisations = organisations;
        this.clock = clock;
    }

    DemoRole register(DemoTable row) {
        var byCode = kinds.inForce().stream().collect(Collectors.toMap(RoleKind::code, RoleKind::id));
        var started = row.date("started");
        long id = roles.register(new Registration(
                UUID.randomUUID(),
                Objects.requireNonNull(byCode.get(row.text("kind"))),
                row.text("title"),
                row.text("purpose"),
                started,
                organisations.id(row.text("host")),
                Side.valueOf(row.text("side")),
                partners(row),
                posts(row)));
        return new DemoRole(id, Story.valueOf(row.text("story").toUpperCase(Locale.ROOT)), started, row);
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
        int version = roles.get(role.id()).version();
        switch (role.story()) {
            case PAUSED -> roles.pause(role.id(), version);
            case ABANDONED -> close(role, Outcome.ABANDONED, version);
            case ABSORBED -> close(role, Outcome.ABSORBED, version);
            case COMPLETED -> close(role, Outcome.COMPLETED, version);
            default -> {}
        }
    }

    private void close(DemoRole role, Outcome outcome, int version) {
        var reason = Objects.requireNonNull(REASONS.get(role.story()));
        roles.close(role.id(), new RoleClosing(lastDay(role), outcome, reason, version));
    }

    LocalDate lastDay(DemoRole role) {
        long months = Math.min(role.age(LocalDate.now(clock)) - 1, 14L + role.chance("end", 10));
        return role.startedOn().plusMonths(months).minusDays(1);
    }
}
