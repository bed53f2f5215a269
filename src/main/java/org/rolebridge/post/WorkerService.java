package org.rolebridge.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known about people behind their references, and for how long. */
@Service
@Requires(Permission.POST_READ)
@Transactional
public class WorkerService {

    private final SpellRepository spells;
    private final WorkerRepository workers;
    private final PostService posts;
    private final WorkRoleService roles;
    private final Retention retention;

    WorkerService(
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

    /** The day after which the reference is anonymised by itself; {@code null} while they are in post. */
    public @Nullable LocalDate keptUntil(Spell spell) {
        return retention.keptUntil(spell);
    }

    /**
     * Takes away the reference of somebody who left, for good, here and in the history. Their time in post stays. Twice
     * is the same as once.
     *
     * @throws RuleViolation while they are in a post, or when others also know them by this reference
     */
    @Requires(Permission.POST_EDIT)
    public void anonymise(long spellId) {
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
