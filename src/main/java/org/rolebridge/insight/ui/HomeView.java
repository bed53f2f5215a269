package org.rolebridge.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.insight.MyWork;
import org.rolebridge.insight.Task;
import org.rolebridge.insight.TaskKind;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Columns;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.TaskList;
import org.rolebridge.shell.ui.TaskRow;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** My work: what needs the person now, their roles in numbers, and how they fit into the whole. */
@Route(HomeView.PATH)
@RolesAllowed("OWN_ACCOUNT")
public class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "";

    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final WorkOfRequest work;
    private final HomeAsides asides;
    private final DraftsCard drafts;

    public HomeView(WorkOfRequest work, HomeAsides asides, DraftsCard drafts) {
        this.work = work;
        this.asides = asides;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var now = work.get();
        removeAll();
        add(header(now));
        drafts.of().ifPresent(this::add);
        var beside = asides.of();
        var needs = needs(now);
        add(beside.isEmpty() ? needs : Columns.wideAndNarrow(needs, beside.toArray(Component[]::new)));
    }

    private PageHeader header(MyWork now) {
        var header = new PageHeader(getTranslation(greeting(now)))
                .lede(getTranslation("work.sentence", now.total(), now.late()));
        return CurrentPerson.may(Permission.ROLE_REGISTER)
                ? header.actions(new Link(getTranslation("role.register"), WorkRoleNavigation.REGISTER).asMainButton())
                : header;
    }

    private static String greeting(MyWork now) {
        int hour = now.now().getHour();
        return "work.greeting." + (hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening");
    }

    private Card needs(MyWork now) {
        if (now.tasks().isEmpty()) {
            return Card.plain(new EmptyState(getTranslation("work.nothing"), getTranslation(nothing())));
        }
        var tasks = new TaskList(now.tasks().stream()
                .map(task -> TaskWords.row(task, now.today()))
                .toArray(TaskRow[]::new));
        var more = more(now);
        var card = new Card(getTranslation("work.needs"), tasks);
        if (!more.isEmpty()) {
            card.add(rest(now, more));
        }
        return card;
    }

    private static String nothing() {
        var person = CurrentPerson.get();
        return person.may(Permission.MILESTONE_RECORD)
                        || person.may(Permission.MILESTONE_CONFIRM)
                        || person.may(Permission.AWARD_CONFIRM)
                        || person.may(Permission.GRANT_EDIT)
                ? "work.nothing.why"
                : "work.nothing.observer";
    }

    /** How many of each kind did not find room. */
    private static Map<TaskKind, Integer> more(MyWork now) {
        var more = new EnumMap<TaskKind, Integer>(TaskKind.class);
        now.counts().forEach((kind, count) -> {
            long shown =
                    now.tasks().stream().map(Task::kind).filter(kind::equals).count();
            if (count > shown) {
                more.put(kind, count);
            }
        });
        return more;
    }

    private Prose rest(MyWork now, Map<TaskKind, Integer> more) {
        var line =
                new Prose(getTranslation("work.more", now.total() - now.tasks().size()));
        List<Link> links = new ArrayList<>();
        more.forEach((kind, count) -> links.add(new Link(TaskWords.more(kind, count), TaskWords.pathOfAll(kind))));
        for (var link : links) {
            line.text(link == links.getFirst() ? " " : " · ");
            line.add(link);
        }
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("work.title");
    }
}
