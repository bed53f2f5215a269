package org.rolebridge.milestone;

import java.util.EnumMap;
import java.util.Map;
import org.rolebridge.shared.Settings;
import org.springframework.stereotype.Component;

/**
 * The stage rule and the suggested dates, as the adopter set them: {@code milestone.stage.growing-from},
 * {@code milestone.stage.embedded-from}, {@code milestone.months.<KIND>},
 * {@code milestone.day.long-ago-months}. A value that makes no sense counts as not set.
 */
@Component
class MilestoneSettings {

    private static final String ALL = "milestone.";
    private static final String STAGE = "milestone.stage.";
    private static final String MONTHS = "milestone.months.";
    private static final String DAY = "milestone.day.";
    /** Our own proposal: two financial years. */
    private static final int LONG_AGO_MONTHS = 24;

    private final Settings settings;

    MilestoneSettings(Settings settings) {
        this.settings = settings;
    }

    /** What a screen needs, in one statement. */
    record Rules(StageRule stage, int longAgoMonths) {}

    Rules rules() {
        var set = settings.under(ALL);
        return new Rules(stageRule(set), longAgoMonths(set));
    }

    StageRule stageRule() {
        return stageRule(settings.under(STAGE));
    }

    private static StageRule stageRule(Map<String, String> set) {
        int growing = number(set, STAGE + "growing-from", StageRule.USUAL.growingFrom());
        int embedded = number(set, STAGE + "embedded-from", StageRule.USUAL.embeddedFrom());
        boolean sensible = growing >= 1 && embedded > growing && embedded <= Milestone.TEN;
        return sensible ? new StageRule(growing, embedded) : StageRule.USUAL;
    }

    SuggestedDates suggestedDates() {
        var set = settings.under(MONTHS);
        var months = new EnumMap<MilestoneKind, Integer>(MilestoneKind.class);
        for (var kind : MilestoneKind.values()) {
            months.put(kind, number(set, MONTHS + kind.name(), kind.usualMonths()));
        }
        return new SuggestedDates(months);
    }

    /** Recording a day that lies further back asks for a reason. */
    int longAgoMonths() {
        return longAgoMonths(settings.under(DAY));
    }

    private static int longAgoMonths(Map<String, String> set) {
        return number(set, DAY + "long-ago-months", LONG_AGO_MONTHS);
    }

    private static int number(Map<String, String> set, String name, int usual) {
        var value = set.getOrDefault(name, "");
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : usual;
    }
}
