package org.rolebridge.workrole;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register's front door: register, read, describe, pause and close roles. */
@Service
@Requires(Permission.ROLE_READ)
@Transactional
public class WorkRoleService {

    private final WorkRoleRepository roles;
    private final PartyRepository parties;
    private final RoleKindRepository kinds;
    private final RoleScopeRepository scope;
    private final RegistrationRules rules;
    private final Idempotency idempotency;
    private final ApplicationEventPublisher events;

    WorkRoleService(
            WorkRoleRepository roles,
            PartyRepository parties,
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

    /** The organisation that hosts each of these roles today, by role; roles out of reach are left out. */
    public Map<Long, Long> findHosts(Collection<Long> roleIds) {
        return roleIds.isEmpty() ? Map.of() : parties.openHosts(roleIds, Permission.ROLE_READ);
    }

    /** Whether the caller has this permission over this role. */
    public boolean may(Permission permission, long id) {
        return CurrentPerson.may(permission) && roles.find(id, permission).isPresent();
    }

    public List<Party> parties(long roleId) {
        return parties.ofRole(roleId, Permission.ROLE_READ);
    }

    /** @return the id of the role; the same for the same key, however often it is sent */
    @Requires(Permission.ROLE_REGISTER)
    public long register(Registration entry) {
        rules.check(entry);
        return idempotency.once(entry.key(), "register-role", () -> registerOnce(entry));
    }

    private long registerOnce(Registration entry) {
        var kind =
                kinds.find(entry.roleKindId()).orElseThrow(() -> RuleViolation.at("roleKindId", "role-kind-unknown"));
        long id = roles.insert(rules.role(entry, kind));
        parties.insert(host(id, entry));
        entry.parties().forEach(party -> parties.insert(party(id, party, entry.startedOn())));
        scope.refresh(id);
        events.publishEvent(new WorkRoleRegistered(get(id), entry.posts()));
        return id;
    }

    private static Party host(long roleId, Registration entry) {
        return party(roleId, new PartyEntry(entry.hostId(), PartyRelation.HOST, entry.hostSide()), entry.startedOn());
    }

    private static Party party(long roleId, PartyEntry entry, LocalDate from) {
        return new Party(0, roleId, entry.organisationId(), entry.relation(), entry.side(), from, null, 0);
    }

    @Requires(Permission.ROLE_EDIT)
    public WorkRole describe(long id, WorkRoleDetails details) {
        var before = reach(id, Permission.ROLE_EDIT);
        return save(before, before.describe(details), "changed");
    }

    @Requires(Permission.ROLE_EDIT)
    public WorkRole pause(long id, int version) {
        var before = reach(id, Permission.ROLE_EDIT);
        return save(before, before.pause().basedOn(version), "paused");
    }

    @Requires(Permission.ROLE_EDIT)
    public WorkRole resume(long id, int version) {
        var before = reach(id, Permission.ROLE_EDIT);
        return save(before, before.resume().basedOn(version), "resumed");
    }

    @Requires(Permission.ROLE_EDIT)
    public WorkRole close(long id, RoleClosing closing) {
        var before = reach(id, Permission.ROLE_EDIT);
        var after = before.close(closing.closedOn(), closing.outcome(), closing.reason());
        return save(before, after.basedOn(closing.version()), "closed");
    }

    /** An organisation becomes party to a role, or its part ends; used by the screen and when a funder logs money. */
    @Requires(Permission.ROLE_EDIT)
    public void addParty(long id, PartyEntry entry, LocalDate from) {
        reach(id, Permission.ROLE_EDIT);
        rules.checkParty(entry);
        parties.insert(party(id, entry, from));
        scope.refresh(id);
    }

    /**
     * An organisation that pays for a role becomes party to it when its money is logged, so that its commissioners see the
     * role; nothing happens when it is one already. Whoever may log awards may do this, though not edit the role.
     */
    @Requires(Permission.AWARD_LOG)
    public void joinAsFunder(long id, long organisationId, LocalDate from) {
        reach(id, Permission.AWARD_LOG);
        boolean joined = parties(id).stream()
                .filter(party -> party.relation() == PartyRelation.FUNDER && party.validTo() == null)
                .anyMatch(party -> party.organisationId() == organisationId);
        if (!joined) {
            parties.insert(party(id, new PartyEntry(organisationId, PartyRelation.FUNDER, Side.PAYER), from));
            scope.refresh(id);
        }
    }

    @Requires(Permission.ROLE_EDIT)
    public void endParty(long id, long partyId, LocalDate lastDay) {
        reach(id, Permission.ROLE_EDIT);
        var before = parties(id).stream()
                .filter(party -> party.id() == partyId)
                .findFirst()
                .orElseThrow(() -> new NotFound("work_role_party", partyId));
        if (before.relation() == PartyRelation.HOST) {
            throw RuleViolation.of("role-needs-host");
        }
        parties.end(before, before.endOn(lastDay));
        scope.refresh(id);
    }

    /** The milestone module says where its rule puts the role, when somebody records or confirms a milestone. */
    public void place(long id, Stage stage, @Nullable LocalDate nextDueOn) {
        var before = roles.find(id, Permission.MILESTONE_RECORD)
                .or(() -> roles.find(id, Permission.MILESTONE_CONFIRM))
                .orElseThrow(() -> new NotFound("work_role", id));
        var after = before.placed(stage, nextDueOn);
        if (!after.equals(before)) {
            save(before, after, "placed");
        }
    }

    private WorkRole save(WorkRole before, WorkRole after, String action) {
        var saved = roles.update(before, after, action);
        scope.refresh(after.id());
        return saved;
    }
}
