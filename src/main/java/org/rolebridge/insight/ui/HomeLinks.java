package org.rolebridge.insight.ui;

import org.rolebridge.insight.HomeTask;
import org.rolebridge.shell.ui.Tone;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** Where each kind of task is done, and the colour of its tag. */
final class HomeLinks {

    private HomeLinks() {}

    static String of(HomeTask task) {
        return switch (task.kind()) {
            case MILESTONE_DUE, MILESTONE_RETURNED, MILESTONE_WAITING ->
                WorkRoleNavigation.section(task.id(), "milestones");
            case TRAINING_DUE -> WorkRoleNavigation.section(task.id(), "training");
            case VACANT -> WorkRoleNavigation.section(task.id(), "posts");
            case FUNDING_ENDS -> WorkRoleNavigation.section(task.id(), "funding");
            case AWARD_UNCONFIRMED -> "funding/awards/" + task.id();
            case QUERY_TO_ANSWER, QUERY_ANSWERED -> "audit/" + task.id();
            case ACCESS_REQUESTED -> "people/requests";
        };
    }

    static Tone tone(HomeTask.Kind kind) {
        return switch (kind) {
            case MILESTONE_DUE, MILESTONE_RETURNED, MILESTONE_WAITING -> Tone.BLUE;
            case TRAINING_DUE -> Tone.PINK;
            case VACANT, QUERY_TO_ANSWER, QUERY_ANSWERED -> Tone.YELLOW;
            case FUNDING_ENDS -> Tone.RED;
            case AWARD_UNCONFIRMED -> Tone.GREEN;
            case ACCESS_REQUESTED -> Tone.GREY;
        };
    }
}
