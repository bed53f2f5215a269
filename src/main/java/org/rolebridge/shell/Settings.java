package org.rolebridge.shell;

import static org.rolebridge.db.Tables.SETTING;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Thresholds that an adopter may set: what stands in {@code setting}, or the usual value where nothing stands there. */
@Component
public class Settings {

    private final DSLContext db;

    Settings(DSLContext db) {
        this.db = db;
    }

    public BigDecimal number(String name, String usual) {
        return db.select(SETTING.SETTING_VALUE)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(row -> new BigDecimal(row.value1()))
                .orElseGet(() -> new BigDecimal(usual));
    }

    public int whole(String name, int usual) {
        return number(name, Integer.toString(usual)).intValueExact();
    }
}
