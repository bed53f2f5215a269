package org.rolebridge.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.SystemWork;
import org.rolebridge.checkin.CheckIn;
import org.rolebridge.checkin.CheckInEntry;
import org.rolebridge.checkin.CheckInService;
import org.rolebridge.checkin.PastReviews;
import org.rolebridge.checkin.PastReviews.Round;
import org.rolebridge.checkin.ReviewPlan;
import org.rolebridge.checkin.TeamReviewService;
import org.rolebridge.demo.DemoRole.Story;
import org.springframework.stereotype.Component;

/** What care managers and teams of some roles thought of them: half-yearly check-ins, and a few team reviews. */
@Component
class DemoCheckIns {

    private static final Set<String> REVIEWED_TWICE = Set.of("r09", "r13");
    private static final Set<String> TOO_FEW = Set.of("r10");
    private static final Set<String> DUE = Set.of("r29");
    private static final Set<String> UNDER_REVIEW = Set.of("r12", "r64");

    private static final int EVERY_MONTHS = 6;
    private static final int TOP_QUICK = 4;
    private static final int TOP_TEAM = 3;
    private static final int FACTORS = 10;
    private static final int OPEN_DAYS = 14;
    private static final int ROUND_DAYS = 20;
    private static final int ONE_IN = 3;
    private static final int OTHERS_FEW = 4;

    private final CheckInService checkIns;
    private final TeamReviewService reviews;
    private final PastReviews past;

    DemoCheckIns(CheckInService checkIns, TeamReviewService reviews, PastReviews past) {
        this.checkIns = checkIns;
        this.reviews = reviews;
        this.past = past;
    }

    /** By the role's manager, who takes part in the story. */
    void answer(DemoRole role) {
        if (isAsked(role)) {
            int number = 0;
            int months = DUE.contains(role.key()) ? EVERY_MONTHS : 1;
            for (var day = role.today().minusMonths(months).minusDays(role.chance("checked", 20));
                    day.isAfter(role.startedOn().plusMonths(1));
                    day = day.minusMonths(EVERY_MONTHS)) {
                checkIns.checkIn(UUID.randomUUID(), role.id(), new CheckInEntry(day, quick(role, number++)));
            }
        }
        if (UNDER_REVIEW.contains(role.key())) {
            var plan = new ReviewPlan(role.today().plusDays(OPEN_DAYS), 12);
            reviews.giveLinks(reviews.open(UUID.randomUUID(), role.id(), plan), 6, 0);
        }
    }

    private static boolean isAsked(DemoRole role) {
        boolean known = Stream.of(REVIEWED_TWICE, UNDER_REVIEW, DUE).anyMatch(keys -> keys.contains(role.key()));
        boolean goesOn = !role.story().isClosed() && role.story() != Story.PLANNED && role.story() != Story.NEW;
        return goesOn && (known || role.chance("asked", ONE_IN) == 0);
    }

    /** @param back how many check-ins ago */
    private static List<@Nullable Integer> quick(DemoRole role, int back) {
        boolean sinking = role.story() == Story.LOST || role.story() == Story.STALLED;
        var levels = new ArrayList<@Nullable Integer>();
        for (int at = 0; at < CheckIn.QUESTIONS; at++) {
            int now = sinking ? 1 + back / 2 : TOP_QUICK - (back + 1) / 2;
            levels.add(Math.clamp(now - role.chance("answer" + at + "." + back, 2), 0, TOP_QUICK));
        }
        return levels;
    }

    /** Held before the demo was made, by whom it tells. */
    void review(DemoRole role, long openedBy) {
        if (REVIEWED_TWICE.contains(role.key())) {
            hold(role, openedBy, role.today().minusMonths(15), 6);
            hold(role, openedBy, role.today().minusMonths(3), 7);
        } else if (TOO_FEW.contains(role.key())) {
            hold(role, openedBy, role.today().minusMonths(2), OTHERS_FEW);
        }
    }

    private void hold(DemoRole role, long openedBy, LocalDate to, int people) {
        var answers = new ArrayList<List<@Nullable Integer>>();
        for (int person = 0; person < people; person++) {
            answers.add(team(role, to, person));
        }
        var round = new Round(role.id(), openedBy, to.minusDays(ROUND_DAYS), to);
        SystemWork.run("demo", () -> past.hold(round, answers));
    }

    private static List<@Nullable Integer> team(DemoRole role, LocalDate on, int person) {
        int usual = on.isAfter(role.today().minusYears(1)) ? 2 : 1;
        var levels = new ArrayList<@Nullable Integer>();
        for (int factor = 0; factor < FACTORS; factor++) {
            int shift = role.chance("factor" + factor, 3) - 1;
            int own = role.chance("person" + person + "." + factor, 3) - 1;
            levels.add(Math.clamp((long) usual + shift + own, 0, TOP_TEAM));
        }
        return levels;
    }
}
