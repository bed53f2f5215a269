package org.rolebridge.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** Takes away references of people who left, when asked to. */
@Component
class Anonymisation {

    private final SpellRepository spells;
    private final WorkerRepository workers;
    private final PostService posts;
    private final WorkRoleService roles;
    private final Retention retention;

    Anonymisation(
            SpellRepository spells,
            WorkerRepository workers,
            PostService posts,
            WorkRoleService roles,
            Retention retention) {
        this.spells = spells;
        this.workers = workers;
        this.posts = posts;
        this.roles = roles;
        this.retention = retention;
    }

    @Nullable
    LocalDate keptUntil(Spell spell) {
        return retention.keptUntil(spell);
    }

    void anonymise(long spellId) {
        var person = spells.find(spellId, Permission.POST_EDIT).orElseThrow(() -> new NotFound("spell", spellId));
        var worker = person.worker();
        var today = posts.today(roles.get(person.spell().roleId()));
        if (workers.isInPostFrom(today, worker.id())) {
            throw RuleViolation.of("worker-in-post", worker.reference());
        }
        if (workers.isKnownElsewhere(worker.id())) {
            throw RuleViolation.of("worker-known-elsewhere", worker.reference());
        }
        workers.anonymise(worker, worker.anonymise(today));
    }
}
