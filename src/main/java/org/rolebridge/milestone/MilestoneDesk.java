package org.rolebridge.milestone;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** Opens a milestone for a command, and puts the role where the stage rule says once it has changed. */
@Component
class MilestoneDesk {

    private final MilestoneRepository milestones;
    private final ChangeRepository changes;
    private final MilestoneSettings settings;
    private final WorkRoleService roles;
    private final OrganisationService organisations;
    private final Clock clock;

    MilestoneDesk(
            MilestoneRepository milestones,
            ChangeRepository changes,
            MilestoneSettings settings,
            WorkRoleService roles,
            OrganisationService organisations,
            Clock clock) {
        this.milestones = milestones;
        this.changes = changes;
        this.settings = settings;
        this.roles = roles;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @throws NotFound alike when there is no such milestone and when it is out of reach */
    OpenMilestone open(long id, Permission permission) {
        var all = milestones.lockedWith(id, permission);
        var milestone =
                all.stream().filter(one -> one.id() == id).findFirst().orElseThrow(() -> new NotFound("milestone", id));
        var role = roles.reach(milestone.roleId(), permission);
        return new OpenMilestone(
                role, milestone, all, new RoleDays(role.startedOn(), today(role), settings.longAgoMonths()));
    }

    LocalDate today(WorkRole role) {
        var zone = organisations.jurisdiction(role.jurisdictionId()).zone();
        return LocalDate.now(clock.withZone(zone));
    }

    /** @param stories all milestones of the role, by number */
    RoleProgress progress(WorkRole role, List<MilestoneStory> stories) {
        var rules = settings.rules();
        var days = new RoleDays(role.startedOn(), today(role), rules.longAgoMonths());
        var year = organisations.jurisdiction(role.jurisdictionId()).financialYearStartMonth();
        int cycles = stories.stream()
                .filter(story -> story.milestone().number() == MilestoneKind.PERMANENT_BUDGET.number())
                .mapToInt(story -> BudgetCycles.survived(story.changes(), MonthDay.of(year, 1), days.today()))
                .sum();
        var all = stories.stream().map(MilestoneStory::milestone).toList();
        return new RoleProgress(stories, rules.stage(), rules.stage().count(all), days, cycles);
    }

    /** @throws StaleRecord when the milestone was changed meanwhile; then nothing is kept */
    Milestone record(OpenMilestone open, Milestone after, MilestoneChange change, String action) {
        requireFresh(open, after);
        var moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long changeId = changes.insert(open.milestone(), change.recordedAt(moment));
        return save(open, change.isReplan() ? after : after.changedBy(changeId), action);
    }

    /** The row is locked, so what it says now holds until the end. */
    void requireFresh(OpenMilestone open, Milestone after) {
        if (open.milestone().version() != after.version()) {
            throw new StaleRecord(after, open.milestone());
        }
    }

    Milestone save(OpenMilestone open, Milestone after, String action) {
        var saved = milestones.update(open.milestone(), after, action);
        place(open.role().id(), open.allWith(saved));
        return saved;
    }

    void place(long roleId, List<Milestone> all) {
        var due = RoleProgress.nextStep(all).map(Milestone::plannedOn).orElse(null);
        roles.place(roleId, settings.stageRule().count(all).stage(), due);
    }
}
