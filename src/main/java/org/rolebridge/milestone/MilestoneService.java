package org.rolebridge.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far roles have come, and what their own people record about it. */
@Service
@Requires(Permission.ROLE_READ)
@Transactional
public class MilestoneService {

    private final MilestoneDesk desk;
    private final MilestoneRepository milestones;
    private final ChangeRepository changes;
    private final MilestoneSettings settings;
    private final WorkRoleService roles;
    private final Idempotency idempotency;

    MilestoneService(
            MilestoneDesk desk,
            MilestoneRepository milestones,
            ChangeRepository changes,
            MilestoneSettings settings,
            WorkRoleService roles,
            Idempotency idempotency) {
        this.desk = desk;
        this.milestones = milestones;
        this.changes = changes;
        this.settings = settings;
        this.roles = roles;
        this.idempotency = idempotency;
    }

    /**
     * The milestone, if the caller has this permission over its role.
     *
     * @throws NotFound alike when it does not exist and when it is out of reach
     */
    public Milestone reach(long id, Permission permission) {
        return milestones.find(id, permission).orElseThrow(() -> new NotFound("milestone", id));
    }

    /** The milestones of a role with all that happened to them, and the stage that follows. */
    public RoleProgress getProgress(long roleId) {
        var role = roles.get(roleId);
        var all = milestones.ofRole(roleId, Permission.ROLE_READ);
        var happened = changes.ofRole(roleId, Permission.ROLE_READ);
        var stories = all.stream()
                .map(one -> new MilestoneStory(one, happened.getOrDefault(one.id(), List.of())))
                .toList();
        var rule = settings.stageRule();
        return new RoleProgress(stories, rule, rule.count(all), desk.today(role));
    }

    public StageRule stageRule() {
        return settings.stageRule();
    }

    public SuggestedDates suggestedDates() {
        return settings.suggestedDates();
    }

    @Requires(Permission.MILESTONE_RECORD)
    public Milestone start(long id, int version) {
        var open = open(id);
        var today = open.days().today();
        var after = open.milestone().start(today).basedOn(version);
        return desk.record(open, after, change(open, after, today), "started");
    }

    @Requires(Permission.MILESTONE_RECORD)
    public Milestone achieve(long id, Achievement what) {
        var open = open(id);
        return reach(open, open.milestone().achieve(what, open.days()), what, "achieved");
    }

    /** Puts right what was recorded as achieved, as long as nobody has answered it. */
    @Requires(Permission.MILESTONE_RECORD)
    public Milestone correct(long id, Achievement what) {
        var open = open(id);
        return reach(open, open.milestone().correct(what, open.days()), what, "corrected");
    }

    @Requires(Permission.MILESTONE_RECORD)
    public Milestone regain(long id, Achievement what) {
        var open = open(id);
        return reach(open, open.milestone().regain(what, open.days()), what, "regained");
    }

    private Milestone reach(OpenMilestone open, Milestone reached, Achievement what, String action) {
        var after = reached.basedOn(what.version());
        var proof = after.isProvedOverTime() ? what : what.onOneDay();
        return desk.record(open, after, change(open, after, what.on()).proved(proof), action);
    }

    /** @param reason how it was lost */
    @Requires(Permission.MILESTONE_RECORD)
    public Milestone lose(long id, LocalDate on, String reason, int version) {
        var open = open(id);
        var after = open.milestone().lose(on, open.days()).basedOn(version);
        return desk.record(open, after, change(open, after, on).because(reason), "lost");
    }

    /** The milestone can never be reached by this role; counts once a second person agrees. */
    @Requires(Permission.MILESTONE_RECORD)
    public Milestone exclude(long id, String reason, int version) {
        var open = open(id);
        var today = open.days().today();
        var after = open.milestone().exclude(today).basedOn(version);
        return desk.record(open, after, change(open, after, today).because(reason), "excluded");
    }

    @Requires(Permission.MILESTONE_RECORD)
    public Milestone replan(long id, LocalDate plannedOn, String reason, int version) {
        var open = open(id);
        var today = open.days().today();
        var after = open.milestone().replan(plannedOn, today).basedOn(version);
        var change = change(open, after, today).because(reason).replanned(plannedOn);
        return desk.record(open, after, change, "replanned");
    }

    /** An extra milestone of the organisation's own; it never counts towards the stage. */
    @Requires(Permission.MILESTONE_RECORD)
    public long addExtra(UUID key, long roleId, String title, @Nullable LocalDate plannedOn) {
        requireNotClosed(roles.reach(roleId, Permission.MILESTONE_RECORD));
        return idempotency.once(key, "add-milestone", () -> addOnce(roleId, title.strip(), plannedOn));
    }

    private long addOnce(long roleId, String title, @Nullable LocalDate plannedOn) {
        var all = milestones.lockedOfRole(roleId, Permission.MILESTONE_RECORD);
        int last = all.stream().mapToInt(Milestone::number).max().orElse(Milestone.TEN);
        var extra =
                milestones.insertExtra(Milestone.planned(roleId, Math.max(last, Milestone.TEN) + 1, title, plannedOn));
        desk.place(roleId, Stream.concat(all.stream(), Stream.of(extra)).toList());
        return extra.id();
    }

    private OpenMilestone open(long id) {
        var open = desk.open(id, Permission.MILESTONE_RECORD);
        requireNotClosed(open.role());
        return open;
    }

    private static void requireNotClosed(WorkRole role) {
        if (role.lifecycle() == Lifecycle.CLOSED) {
            throw RuleViolation.of("role-is-closed");
        }
    }

    private static MilestoneChange change(OpenMilestone open, Milestone after, LocalDate on) {
        return MilestoneChange.of(
                open.milestone(), after, on, CurrentPerson.get().personId());
    }
}
