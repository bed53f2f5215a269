package org.rolebridge.workrole;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.Window;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register's front door: register, read, describe, pause and close roles. */
@Service
@Requires(Permission.ROLE_READ)
@Transactional
public class WorkRoleService {

    private final WorkRoleRepository roles;
    private final RoleParties parties;
    private final RoleKindRepository kinds;
    private final RoleScopeRepository scope;
    private final RegistrationRules rules;
    private final Idempotency idempotency;
    private final ApplicationEventPublisher events;

    WorkRoleService(
            WorkRoleRepository roles,
            RoleParties parties,
            RoleKindRepository kinds,
            RoleScopeRepository scope,
            RegistrationRules rules,
            Idempotency idempotency,
            ApplicationEventPublisher events) {
        this.roles = roles;
        this.parties = parties;
        this.kinds = kinds;
        this.scope = scope;
        this.rules = rules;
        this.idempotency = idempotency;
        this.events = events;
    }

    /** @throws NotFound when there is no such role, or the caller may not read it */
    public WorkRole get(long id) {
        return reach(id, Permission.ROLE_READ);
    }

    /**
     * The role, if the caller has this permission over it; what every command on a role or one of its parts begins with.
     *
     * @throws NotFound alike when it does not exist and when it is out of reach
     */
    public WorkRole reach(long id, Permission permission) {
        return roles.find(id, permission).orElseThrow(() -> new NotFound("work_role", id));
    }

    /** The roles with these ids that the caller may read, in no order. */
    public List<WorkRole> findByIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : roles.findAll(ids, Permission.ROLE_READ);
    }

    /**
     * Roles that are not closed and that the organisation, or one below it, hosts, employs for or is partner in, by title;
     * as far as the caller may read them.
     */
    public List<WorkRole> ofOrganisation(long organisationId, Window window) {
        var ids = scope.tiedTo(organisationId, Permission.ROLE_READ, window);
        var found = findByIds(ids).stream().collect(Collectors.toMap(WorkRole::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * Open roles of this kind that one of these organisations, or one below it, hosts, employs for or is partner in, as far
     * as the caller may read them: whoever registers a role may mean one of them.
     */
    public List<WorkRole> similar(long roleKindId, Collection<Long> organisationIds) {
        return findByIds(scope.alike(roleKindId, organisationIds, Permission.ROLE_READ)).stream()
                .sorted(Comparator.comparing(WorkRole::title).thenComparing(WorkRole::id))
                .toList();
    }

    /** The organisation that hosts each of these roles today, by role; roles out of reach are left out. */
    public Map<Long, Long> findHosts(Collection<Long> roleIds) {
        return parties.openHosts(roleIds);
    }

    /** Whether the caller has this permission over this role. */
    public boolean may(Permission permission, long id) {
        return CurrentPerson.may(permission) && roles.find(id, permission).isPresent();
    }

    public List<Party> parties(long roleId) {
        return parties.ofRole(roleId);
    }

    /** @return the id of the role; the same for the same key, however often it is sent */
    @Requires(Permission.ROLE_REGISTER)
    public long register(Registration entry) {
        rules.check(entry);
        return idempotency.once(entry.key(), "register-role", () -> registerOnce(entry));
    }

    private long registerOnce(Registration entry) {
        var kind = kinds.find(entry.roleKindId(), Permission.ROLE_READ)
                .orElseThrow(() -> RuleViolation.at("roleKindId", "role-kind-unknown"));
        long id = roles.insert(rules.role(entry, kind));
        parties.found(id, entry);
        events.publishEvent(new WorkRoleRegistered(get(id), entry.posts()));
        return id;
    }

    @Requires(Permission.ROLE_EDIT)
    public WorkRole describe(long id, WorkRoleDetails details) {
        var before = reach(id, Permission.ROLE_EDIT);
        var after = before.describe(details);
        parties.follow(before, after);
        return save(before, after, "changed");
    }

    @Requires(Permission.ROLE_EDIT)
    public WorkRole pause(long id, WorkRole.Pause why, int version) {
        var before = reach(id, Permission.ROLE_EDIT);
        return save(before, before.pause(why, rules.today(before)).basedOn(version), "paused");
    }

    @Requires(Permission.ROLE_EDIT)
    public WorkRole resume(long id, int version) {
        var before = reach(id, Permission.ROLE_EDIT);
        return save(before, before.resume().basedOn(version), "resumed");
    }

    /** Posts that are still open close with the role. */
    @Requires(Permission.ROLE_EDIT)
    public WorkRole close(long id, RoleClosing closing) {
        var before = reach(id, Permission.ROLE_EDIT);
        var after = before.close(closing, rules.today(before));
        var closed = save(before, after.basedOn(closing.version()), "closed");
        events.publishEvent(new WorkRoleClosed(id, closing.closedOn()));
        return closed;
    }

    /** @return the id of the new part in the role; the same for the same key, however often it is sent */
    @Requires(Permission.ROLE_EDIT)
    public long addParty(UUID key, long id, PartyEntry entry, LocalDate from) {
        var role = hold(id, Permission.ROLE_EDIT);
        return idempotency.once(key, "add-party", () -> parties.add(role, entry, from));
    }

    /**
     * An organisation that pays for a role becomes party to it when its money is logged, so that its commissioners see the
     * role; nothing happens when it is one already. Whoever may log awards may do this, though not edit the role.
     */
    @Requires(Permission.AWARD_LOG)
    public void joinAsFunder(long id, long organisationId, LocalDate from) {
        parties.joinAsFunder(hold(id, Permission.AWARD_LOG), organisationId, from);
    }

    /**
     * Whoever an employer still has in post leaves with it.
     *
     * @param lastDay the last day on which the organisation has its part; one that was given before is put right
     */
    @Requires(Permission.ROLE_EDIT)
    public void endParty(long id, long partyId, LocalDate lastDay, int version) {
        var party = parties.end(hold(id, Permission.ROLE_EDIT), partyId, lastDay, version);
        events.publishEvent(new PartyEnded(id, party.relation(), party.organisationId(), lastDay));
    }

    private WorkRole hold(long id, Permission permission) {
        return roles.lock(id, permission).orElseThrow(() -> new NotFound("work_role", id));
    }

    /** The milestone module says where its rule puts the role, when somebody records or confirms a milestone. */
    public void place(long id, Stage stage, @Nullable LocalDate nextDueOn) {
        var before = roles.find(id, Permission.MILESTONE_RECORD)
                .or(() -> roles.find(id, Permission.MILESTONE_CONFIRM))
                .orElseThrow(() -> new NotFound("work_role", id));
        var after = before.placed(stage, nextDueOn);
        if (!after.equals(before)) {
            scope.place(roles.update(before, after, "placed"));
        }
    }

    private WorkRole save(WorkRole before, WorkRole after, String action) {
        var saved = roles.update(before, after, action);
        scope.refresh(after.id());
        return saved;
    }
}
