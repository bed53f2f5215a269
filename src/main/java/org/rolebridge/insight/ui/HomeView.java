package org.rolebridge.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.insight.HomeService;
import org.rolebridge.insight.HomeTask;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.TaskList;
import org.rolebridge.shell.ui.TaskRow;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** My work: what needs me now, with why and by when. */
@Route("")
@PermitAll
public class HomeView extends Div implements HasDynamicTitle {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    public HomeView(HomeService home) {
        var tasks = home.findTasks();
        var header = new PageHeader(greeting(home.timeOfDay())).lede(getTranslation("home.count", tasks.size()));
        if (CurrentPerson.may(Permission.ROLE_REGISTER)) {
            header.actions(new Link(getTranslation("home.register"), WorkRoleNavigation.REGISTER).asMainButton());
        }
        add(header, new Card(getTranslation("home.needs"), tasks.isEmpty() ? nothing() : list(tasks, home.today())));
    }

    private String greeting(LocalTime now) {
        if (now.isBefore(NOON)) {
            return getTranslation("home.morning");
        }
        return getTranslation(now.isBefore(EVENING) ? "home.afternoon" : "home.evening");
    }

    private EmptyState nothing() {
        return new EmptyState(getTranslation("home.nothing"), getTranslation("home.nothing.why"));
    }

    private TaskList list(List<HomeTask> tasks, LocalDate today) {
        return new TaskList(tasks.stream().map(task -> row(task, today)).toArray(TaskRow[]::new));
    }

    private TaskRow row(HomeTask task, LocalDate today) {
        var key = "home." + task.kind();
        var row = new TaskRow(getTranslation(key, task.title()), HomeLinks.of(task));
        if (task.on() == null) {
            row.due(getTranslation("home.waiting"));
        } else if (task.kind() == HomeTask.Kind.VACANT || task.kind() == HomeTask.Kind.AWARD_UNCONFIRMED) {
            row.due(getTranslation("home.since", org.rolebridge.shell.ui.Figures.shortDate(task.on(), today)));
        } else {
            row.due(task.on(), today);
        }
        return row.explain(getTranslation(key + ".why")).tag(getTranslation(key + ".tag"), HomeLinks.tone(task.kind()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }
}
