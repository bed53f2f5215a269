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
    private final AnswerDesk answers;
    private final MilestoneRepository milestones;
    private final ChangeRepository changes;
    private final MilestoneSettings settings;
    private final WorkRoleService roles;
    private final Idempotency idempotency;

    MilestoneService(
            MilestoneDesk desk,
            AnswerDesk answers,
            MilestoneRepository milestones,
            ChangeRepository changes,
            MilestoneSettings settings,
            WorkRoleService roles,
            Idempotency idempotency) {
        this.desk = desk;
        this.answers = answers;
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
        return desk.progress(role, stories);
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

    @Requires(Permission.MILESTONE_RECORD)
    public Milestone lose(long id, Loss what) {
        var open = open(id);
        var after = open.milestone().lose(what, open.days()).basedOn(what.version());
        var change = change(open, after, what.on()).because(what.reason()).onDayBecause(what.dayReason());
        return desk.record(open, after, change, "lost");
    }

    /** It was recorded by mistake: the milestone goes back to where it was before, as long as nobody has agreed. */
    @Requires(Permission.MILESTONE_RECORD)
    public Milestone withdraw(long id, String reason, int version) {
        var open = open(id);
        var story = answers.story(open, Permission.MILESTONE_RECORD);
        var after = open.milestone().withdraw(story.before()).basedOn(version);
        return answers.takeBack(open, after, story, AnswerDesk.Taking.withdrawn(reason));
    }

    /** Answers what the second person asked; then it is their turn again. */
    @Requires(Permission.MILESTONE_RECORD)
    public Milestone reply(long id, String words, int version) {
        var open = open(id);
        var after = open.milestone().reply().basedOn(version);
        var asked = answers.story(open, Permission.MILESTONE_RECORD).question();
        if (asked.isPresent() && asked.get().writtenBy() == CurrentPerson.get().personId()) {
            throw RuleViolation.of("milestone-reply-own");
        }
        return answers.say(open, after, MilestoneMessage.Kind.ANSWER, words);
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

    /** Only an extra milestone has a name of its own. */
    @Requires(Permission.MILESTONE_RECORD)
    public Milestone rename(long id, String title, int version) {
        var open = open(id);
        var after = open.milestone().rename(title.strip()).basedOn(version);
        desk.requireFresh(open, after);
        return desk.save(open, after, "renamed");
    }

    /** Takes an extra milestone off the list; it stays in the history. */
    @Requires(Permission.MILESTONE_RECORD)
    public Milestone retire(long id, String reason, int version) {
        var open = open(id);
        var today = open.days().today();
        var after = open.milestone().retire(today).basedOn(version);
        return desk.record(open, after, change(open, after, today).because(reason), "retired");
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
