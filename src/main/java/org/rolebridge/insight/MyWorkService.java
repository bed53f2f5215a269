package org.rolebridge.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.milestone.WaitingMilestone;
import org.rolebridge.people.AccessRequest;
import org.rolebridge.people.AccessRequestService;
import org.rolebridge.shared.Window;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What needs the caller now, put together from what each of their profiles is there for. */
@Service
@Requires(Permission.OWN_ACCOUNT)
@Transactional(readOnly = true)
public class MyWorkService {

    private final RoleTaskRepository roleTasks;
    private final DeskRepository desk;
    private final ConfirmationService confirmations;
    private final AccessRequestService requests;
    private final WorkRoleService roles;
    private final Viewer viewer;

    MyWorkService(
            RoleTaskRepository roleTasks,
            DeskRepository desk,
            ConfirmationService confirmations,
            AccessRequestService requests,
            WorkRoleService roles,
            Viewer viewer) {
        this.roleTasks = roleTasks;
        this.desk = desk;
        this.confirmations = confirmations;
        this.requests = requests;
        this.roles = roles;
        this.viewer = viewer;
    }

    public MyWork get() {
        var now = viewer.now();
        var work = MyWork.of(now, all(now.toLocalDate()));
        return new MyWork(now, withMilestones(work.tasks()), work.counts());
    }

    private List<Task> all(LocalDate today) {
        var tasks = new ArrayList<Task>();
        if (may(Permission.MILESTONE_RECORD)) {
            tasks.addAll(roleTasks.find(RoleTask.MILESTONE_LATE, Permission.MILESTONE_RECORD, today));
            tasks.addAll(roleTasks.find(RoleTask.MILESTONE_SOON, Permission.MILESTONE_RECORD, today));
            tasks.addAll(roleTasks.find(RoleTask.MILESTONE_ASKED, Permission.MILESTONE_RECORD, today));
            tasks.addAll(roleTasks.find(RoleTask.MILESTONE_RETURNED, Permission.MILESTONE_RECORD, today));
            tasks.addAll(roleTasks.find(RoleTask.FUNDING_ENDS, Permission.POST_EDIT, today));
            tasks.addAll(roleTasks.find(RoleTask.VACANT, Permission.POST_EDIT, today));
            tasks.addAll(roleTasks.find(RoleTask.TRAINING, Permission.COMPLETION_RECORD, today));
            tasks.addAll(roleTasks.find(RoleTask.CHECK_IN, Permission.CHECKIN_ANSWER, today));
        } else if (may(Permission.MILESTONE_CONFIRM)) {
            tasks.addAll(roleTasks.find(RoleTask.FUNDING_ENDS, Permission.MILESTONE_CONFIRM, today));
        }
        if (may(Permission.MILESTONE_CONFIRM)) {
            tasks.addAll(milestonesToConfirm());
        }
        addMoney(tasks);
        addAdministration(tasks);
        return tasks;
    }

    private void addMoney(List<Task> tasks) {
        if (may(Permission.QUERY_ANSWER)) {
            tasks.addAll(desk.queriesToAnswer());
        }
        if (may(Permission.QUERY_RAISE)) {
            tasks.addAll(desk.queriesToSettle());
        }
        if (may(Permission.AWARD_CONFIRM)) {
            tasks.addAll(desk.awardsToConfirm());
            tasks.addAll(desk.awardsOverpaid());
        }
    }

    private void addAdministration(List<Task> tasks) {
        if (may(Permission.GRANT_EDIT)) {
            tasks.addAll(accessToDecide());
        }
        if (may(Permission.ORGANISATION_EDIT)) {
            int unresolved = desk.unresolved();
            if (unresolved > 0) {
                tasks.add(new Task(TaskKind.UNRESOLVED, "", null, 0, Math.min(unresolved, MyWork.MOST)));
            }
        }
    }

    private List<Task> milestonesToConfirm() {
        var waiting = confirmations.findToAnswer(new Window(0, MyWork.MOST + 1));
        var titles = titles(
                waiting.stream().map(one -> one.milestone().roleId()).distinct().toList());
        return waiting.stream().map(one -> waiting(one, titles)).toList();
    }

    private static Task waiting(WaitingMilestone one, Map<Long, String> titles) {
        long role = one.milestone().roleId();
        return Task.ofRole(TaskKind.MILESTONE_WAITING, titles.getOrDefault(role, ""), null, role)
                .about(one.milestone().number());
    }

    private Map<Long, String> titles(List<Long> roleIds) {
        return roles.findByIds(roleIds).stream().collect(Collectors.toMap(WorkRole::id, WorkRole::title));
    }

    private List<Task> accessToDecide() {
        var open = requests.open().stream().filter(requests::mayDecide).toList();
        var names = desk.names(open.stream().map(AccessRequest::personId).toList());
        return open.stream()
                .limit(MyWork.MOST + 1)
                .map(request ->
                        new Task(TaskKind.ACCESS, names.getOrDefault(request.personId(), ""), null, 0, request.id()))
                .toList();
    }

    private List<Task> withMilestones(List<Task> tasks) {
        var due = tasks.stream().filter(MyWorkService::namesNoMilestone).toList();
        if (due.isEmpty()) {
            return tasks;
        }
        var numbers = roleTasks.nextMilestones(due.stream().map(Task::roleId).toList());
        return tasks.stream()
                .map(task -> namesNoMilestone(task) && numbers.containsKey(task.roleId())
                        ? task.about(numbers.getOrDefault(task.roleId(), (short) 0))
                        : task)
                .toList();
    }

    private static boolean namesNoMilestone(Task task) {
        return task.kind() == TaskKind.MILESTONE_LATE || task.kind() == TaskKind.MILESTONE_SOON;
    }

    private static boolean may(Permission permission) {
        return CurrentPerson.may(permission);
    }
}
