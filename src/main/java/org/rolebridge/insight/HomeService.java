package org.rolebridge.insight;

import static org.rolebridge.db.Tables.ROLE_STANDING;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.insight.HomeTask.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What needs the person who is signed in, from all modules, with why and by when. */
@Service
@Requires(Permission.OWN_ACCOUNT)
@Transactional(readOnly = true)
public class HomeService {

    private static final int DAYS_AHEAD = 14;
    private static final int TRAINING_DAYS_AHEAD = 30;
    private static final Field<LocalDate> NO_DATE = DSL.castNull(LocalDate.class);

    private final HomeRepository tasks;
    private final Viewer viewer;

    HomeService(HomeRepository tasks, Viewer viewer) {
        this.tasks = tasks;
        this.viewer = viewer;
    }

    /** At most a few of each kind; those with the earliest date first. */
    public List<HomeTask> findTasks() {
        var today = today();
        var found = new ArrayList<HomeTask>();
        found.addAll(ofRoles(today));
        if (CurrentPerson.may(Permission.AWARD_CONFIRM)) {
            found.addAll(tasks.unconfirmedAwards());
        }
        if (CurrentPerson.may(Permission.QUERY_ANSWER)) {
            found.addAll(tasks.queries(Kind.QUERY_TO_ANSWER, Permission.QUERY_ANSWER, "PROVIDER"));
        }
        if (CurrentPerson.may(Permission.QUERY_RAISE)) {
            found.addAll(tasks.queries(Kind.QUERY_ANSWERED, Permission.QUERY_RAISE, "COMMISSIONER"));
        }
        if (CurrentPerson.may(Permission.GRANT_EDIT)) {
            found.addAll(tasks.accessRequests(CurrentPerson.get().personId()));
        }
        var byDate = Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());
        found.sort(Comparator.comparing(HomeTask::on, byDate)
                .thenComparing(HomeTask::kind)
                .thenComparing(HomeTask::id));
        return found;
    }

    private List<HomeTask> ofRoles(LocalDate today) {
        var due = HomeRepository.nextDue();
        var found = new ArrayList<HomeTask>();
        found.addAll(
                tasks.roles(Kind.MILESTONE_DUE, Permission.MILESTONE_RECORD, due, due.le(today.plusDays(DAYS_AHEAD))));
        found.addAll(tasks.roles(
                Kind.MILESTONE_RETURNED, Permission.MILESTONE_RECORD, NO_DATE, ROLE_STANDING.RETURNED.gt((short) 0)));
        found.addAll(tasks.roles(
                Kind.MILESTONE_WAITING, Permission.MILESTONE_CONFIRM, NO_DATE, ROLE_STANDING.WAITING.gt((short) 0)));
        found.addAll(tasks.roles(
                Kind.TRAINING_DUE,
                Permission.COMPLETION_RECORD,
                ROLE_STANDING.TRAINING_DUE_ON,
                ROLE_STANDING.TRAINING_DUE_ON.le(today.plusDays(TRAINING_DAYS_AHEAD))));
        found.addAll(tasks.roles(
                Kind.VACANT,
                Permission.POST_EDIT,
                ROLE_STANDING.VACANT_FROM,
                ROLE_STANDING.VACANT_FROM.le(today.minusDays(NextStep.DAYS_VACANT))));
        found.addAll(tasks.roles(
                Kind.FUNDING_ENDS,
                CurrentPerson.may(Permission.MILESTONE_CONFIRM) ? Permission.MILESTONE_CONFIRM : Permission.AWARD_LOG,
                ROLE_STANDING.MONEY_ENDS_ON,
                ROLE_STANDING.MONEY_ENDS_ON.le(today.plusMonths(NextStep.MONTHS_AHEAD))));
        return found;
    }

    /** The day where the person who looks belongs. */
    public LocalDate today() {
        return viewer.today();
    }

    public LocalTime timeOfDay() {
        return viewer.now().toLocalTime();
    }
}
