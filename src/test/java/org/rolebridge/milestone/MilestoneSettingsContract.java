package org.rolebridge.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.db.Tables.SETTING;

import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

abstract class MilestoneSettingsContract {

    @Autowired
    MilestoneSettings settings;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    private void set(String name, String value) {
        transaction.executeWithoutResult(status -> db.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.SETTING_VALUE, value)
                .set(SETTING.VERSION, 0)
                .onDuplicateKeyUpdate()
                .set(SETTING.SETTING_VALUE, value)
                .execute());
    }

    /** The application may not delete settings; an empty value counts as not set. */
    @AfterEach
    void setBack() {
        set("milestone.stage.growing-from", "");
        set("milestone.stage.embedded-from", "");
        set("milestone.months.TEAM", "");
        set("milestone.day.long-ago-months", "");
    }

    @Test
    void asksWhyADayLongAgoAfterAsManyMonthsAsSet() {
        assertThat(settings.longAgoMonths()).isEqualTo(24);
        set("milestone.day.long-ago-months", "6");
        set("milestone.stage.growing-from", "2");
        assertThat(settings.rules()).isEqualTo(new MilestoneSettings.Rules(new StageRule(2, 7), 6));
    }

    @Test
    void hasItsUsualRuleWithoutSettings() {
        assertThat(settings.stageRule()).isEqualTo(StageRule.USUAL);
    }

    @Test
    void followsTheSettings() {
        set("milestone.stage.growing-from", "2");
        set("milestone.stage.embedded-from", "6");
        assertThat(settings.stageRule()).isEqualTo(new StageRule(2, 6));
    }

    @Test
    void keepsItsUsualRuleWhenTheSettingsMakeNoSense() {
        set("milestone.stage.growing-from", "9");
        assertThat(settings.stageRule()).isEqualTo(StageRule.USUAL);
    }

    @Test
    void suggestsOtherDatesWhenSet() {
        set("milestone.months.TEAM", "4");
        assertThat(settings.suggestedDates().months(MilestoneKind.TEAM)).isEqualTo(4);
        assertThat(settings.suggestedDates().months(MilestoneKind.GRADING))
                .isEqualTo(MilestoneKind.GRADING.usualMonths());
    }

    @OnEmbedded
    static class EmbeddedTest extends MilestoneSettingsContract {}

    @OnMySql
    static class MySqlTest extends MilestoneSettingsContract {}
}
