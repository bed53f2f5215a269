package org.rolebridge.insight.ui;

import static org.rolebridge.insight.ui.RoleWords.text;

import java.time.LocalDate;
import org.rolebridge.assurance.ui.AuditNavigation;
import org.rolebridge.checkin.ui.CheckInNavigation;
import org.rolebridge.funding.ui.FundingNavigation;
import org.rolebridge.insight.MyWork;
import org.rolebridge.insight.RoleFilter.Attention;
import org.rolebridge.insight.Task;
import org.rolebridge.insight.TaskKind;
import org.rolebridge.milestone.ui.MilestoneNavigation;
import org.rolebridge.organisation.ui.OrganisationNavigation;
import org.rolebridge.people.ui.PeopleNavigation;
import org.rolebridge.post.ui.PostNavigation;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.TaskRow;
import org.rolebridge.shell.ui.Tone;
import org.rolebridge.training.ui.TrainingNavigation;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** What a task says and where it leads. */
final class TaskWords {

    private static final String UNRESOLVED = OrganisationNavigation.LIST + "?state=unresolved";

    private TaskWords() {}

    static TaskRow row(Task task, LocalDate today) {
        var due = task.due();
        var row = new TaskRow(title(task, today), path(task))
                .explain(text("task." + task.kind() + ".why"))
                .tag(text("task." + task.kind() + ".tag"), tone(task.kind()));
        if (due == null) {
            return row.due(text("work.now"));
        }
        return task.kind() == TaskKind.FUNDING_ENDS ? row.ends(due, today) : row.due(due, today);
    }

    private static String title(Task task, LocalDate today) {
        var due = task.due();
        var over = due != null && due.isBefore(today);
        var form = switch (task.kind()) {
            case FUNDING_ENDS -> over ? ".ended" : ".title";
            case TRAINING -> over ? ".lapsed" : ".title";
            default -> ".title";
        };
        return text(
                "task." + task.kind() + form,
                task.subject(),
                RoleWords.milestone((int) task.recordId()),
                due == null ? "" : Figures.date(due),
                task.recordId());
    }

    private static String path(Task task) {
        return switch (task.kind()) {
            case MILESTONE_LATE, MILESTONE_SOON, MILESTONE_RETURNED, MILESTONE_WAITING ->
                MilestoneNavigation.one(task.roleId(), (int) task.recordId());
            case MILESTONE_ASKED -> MilestoneNavigation.readersTurn(task.roleId());
            case FUNDING_ENDS -> WorkRoleNavigation.section(task.roleId(), FundingNavigation.SECTION);
            case VACANT -> PostNavigation.posts(task.roleId());
            case TRAINING -> WorkRoleNavigation.section(task.roleId(), TrainingNavigation.SECTION);
            case CHECK_IN -> WorkRoleNavigation.section(task.roleId(), CheckInNavigation.SECTION);
            case QUERY, QUERY_ANSWERED -> AuditNavigation.query(task.recordId());
            case AWARD, OVERPAID -> FundingNavigation.award(task.recordId());
            case ACCESS -> PeopleNavigation.LIST + "/requests";
            case UNRESOLVED -> UNRESOLVED;
        };
    }

    /** Where all tasks of a kind stand. */
    static String pathOfAll(TaskKind kind) {
        return switch (kind) {
            case MILESTONE_LATE, MILESTONE_ASKED, MILESTONE_RETURNED, MILESTONE_SOON -> late().path();
            case MILESTONE_WAITING -> MilestoneNavigation.WAITING;
            case FUNDING_ENDS ->
                RoleAddress.LIVE
                        .with(RoleAddress.ATTENTION, Attention.FUNDING_ENDS)
                        .path();
            case VACANT ->
                RoleAddress.LIVE.with(RoleAddress.ATTENTION, Attention.VACANT).path();
            case TRAINING, CHECK_IN -> WorkRoleNavigation.LIST;
            case QUERY, QUERY_ANSWERED -> AuditNavigation.LIST;
            case AWARD, OVERPAID -> FundingNavigation.AWARDS;
            case ACCESS -> PeopleNavigation.LIST + "/requests";
            case UNRESOLVED -> UNRESOLVED;
        };
    }

    private static RoleAddress late() {
        return RoleAddress.LIVE.with(RoleAddress.ATTENTION, Attention.MILESTONE_LATE);
    }

    static String more(TaskKind kind, int count) {
        var number = count >= MyWork.MOST ? text("work.more-than", MyWork.MOST) : Integer.toString(count);
        return text("task." + kind + ".more", count, number);
    }

    private static Tone tone(TaskKind kind) {
        return switch (kind) {
            case MILESTONE_LATE, MILESTONE_SOON, ACCESS -> Tone.BLUE;
            case MILESTONE_ASKED, MILESTONE_RETURNED, QUERY, QUERY_ANSWERED, VACANT -> Tone.YELLOW;
            case MILESTONE_WAITING, AWARD -> Tone.GREEN;
            case FUNDING_ENDS, OVERPAID -> Tone.RED;
            case TRAINING -> Tone.PINK;
            case CHECK_IN, UNRESOLVED -> Tone.GREY;
        };
    }
}
