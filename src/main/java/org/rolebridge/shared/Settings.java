package org.rolebridge.shared;

import static org.rolebridge.db.Tables.SETTING;

import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Thresholds and other choices that an adopter may change without a release. What is not set has its usual value. */
@Component
public class Settings {

    private final DSLContext db;

    Settings(DSLContext db) {
        this.db = db;
    }

    /** Values of all settings whose name begins like this, by name. */
    public Map<String, String> under(String prefix) {
        return db.select(SETTING.NAME, SETTING.SETTING_VALUE)
                .from(SETTING)
                .where(SETTING.NAME.startsWith(prefix))
                .fetchMap(SETTING.NAME, SETTING.SETTING_VALUE);
    }
}
