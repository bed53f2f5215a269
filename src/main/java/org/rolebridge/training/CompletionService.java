package org.rolebridge.training;

import java.util.List;
import java.util.UUID;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.post.SpellService;
import org.rolebridge.shared.Actor;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who in a role has what, until when. */
@Service
@Requires(Permission.GUIDANCE_READ)
@Transactional
public class CompletionService {

    private final WorkRoleService roles;
    private final SpellService spells;
    private final TrainingDesk desk;
    private final CompletionRepository completions;
    private final Idempotency idempotency;

    CompletionService(
            WorkRoleService roles,
            SpellService spells,
            TrainingDesk desk,
            CompletionRepository completions,
            Idempotency idempotency) {
        this.roles = roles;
        this.spells = spells;
        this.desk = desk;
        this.completions = completions;
        this.idempotency = idempotency;
    }

    /**
     * What applies to the role today, and how everybody in post stands with it.
     *
     * @throws NotFound when there is no such role, or the caller may not read it
     */
    public RoleTraining ofRole(long roleId) {
        var role = roles.get(roleId);
        if (!roles.may(Permission.COMPLETION_READ, roleId)) {
            return new RoleTraining(desk.items(role), List.of(), false, desk.rule());
        }
        var today = desk.today(role);
        var inPost = spells.ofRole(roleId).stream()
                .filter(person -> person.spell().isOn(today))
                .toList();
        var people = desk.of(inPost, List.of(role), today);
        var items = people.isEmpty() ? desk.items(role) : people.getFirst().guidance();
        return new RoleTraining(items, people, true, desk.rule());
    }

    /**
     * The completion, if the caller has this permission over its role.
     *
     * @throws NotFound alike when it does not exist and when it is out of reach
     */
    @Requires(Permission.COMPLETION_READ)
    public Completion reach(long id, Permission permission) {
        return completions.find(id, permission).orElseThrow(() -> new NotFound("completion", id));
    }

    /** Whether the caller may record what people in this role complete. */
    public boolean mayRecord(long roleId) {
        return roles.may(Permission.COMPLETION_RECORD, roleId);
    }

    /** @return the id of the completion; the same for the same key, however often it is sent */
    @Requires(Permission.COMPLETION_RECORD)
    public long record(UUID key, CompletionEntry entry) {
        var role = roles.reach(entry.roleId(), Permission.COMPLETION_RECORD);
        return idempotency.once(key, "record-completion", () -> {
            requirePersonIn(role, entry.spellId());
            if (desk.items(role).stream().noneMatch(item -> item.id() == entry.guidanceId())) {
                throw RuleViolation.of("completion-item");
            }
            var completion = Completion.of(entry, Actor.current().personId()).notAfter(desk.today(role));
            return completions.insert(completion);
        });
    }

    /** Puts right what was entered, or adds the completion to an enrolment. */
    @Requires(Permission.COMPLETION_RECORD)
    public void correct(long id, CompletionEntry entry) {
        var before = reach(id, Permission.COMPLETION_RECORD);
        var role = roles.reach(before.roleId(), Permission.COMPLETION_RECORD);
        var after = before.correct(entry, Actor.current().personId()).notAfter(desk.today(role));
        completions.update(before, after);
    }

    private void requirePersonIn(WorkRole role, long spellId) {
        if (spells.get(spellId).spell().roleId() != role.id()) {
            throw new NotFound("spell", spellId);
        }
    }
}
