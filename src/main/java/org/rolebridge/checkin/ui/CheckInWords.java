package org.rolebridge.checkin.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import org.rolebridge.checkin.MeanTenths;
import org.rolebridge.checkin.Questionnaire.Kind;

/** How points are written. */
final class CheckInWords {

    private CheckInWords() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** "8.5". */
    static String points(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    /** "2.3". */
    static String points(MeanTenths mean) {
        return mean.value().toPlainString();
    }

    /** "4" or "8.5", for what there can be at most. */
    static String most(int tenths) {
        return tenths % 10 == 0 ? Integer.toString(tenths / 10) : points(tenths);
    }

    /** "Partly". */
    static String level(Kind kind, int level) {
        return text("checkin.level." + kind + "." + level);
    }
}
