package org.rolebridge.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** References of people, put right or taken away when asked to, unless others use them who could not follow. */
@Component
class WorkerReferences {

    private final SpellRepository spells;
    private final WorkerRepository workers;
    private final PostService posts;
    private final WorkRoleService roles;
    private final Retention retention;

    WorkerReferences(
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
        var person = reach(spellId);
        var worker = person.worker();
        var today = posts.today(roles.get(person.spell().roleId()));
        if (workers.isInPostFrom(today, worker.id())) {
            throw RuleViolation.of("worker-in-post", worker.reference());
        }
        requireKnownHereOnly(worker);
        workers.anonymise(worker, worker.anonymise(today));
    }

    void correct(long spellId, String reference, int seenVersion) {
        var person = reach(spellId);
        var before = person.worker();
        var after = before.correct(reference, seenVersion);
        requireKnownHereOnly(before);
        if (workers.isTaken(after)) {
            throw RuleViolation.at("worker", "worker-reference-taken", after.reference());
        }
        workers.correct(before, after, person.spell().roleId());
    }

    private PersonInPost reach(long spellId) {
        return spells.find(spellId, Permission.POST_EDIT).orElseThrow(() -> new NotFound("spell", spellId));
    }

    private void requireKnownHereOnly(Worker worker) {
        if (workers.isKnownElsewhere(worker.id())) {
            throw RuleViolation.of("worker-known-elsewhere", worker.reference());
        }
    }
}
