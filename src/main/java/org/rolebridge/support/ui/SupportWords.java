package org.rolebridge.support.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;
import org.rolebridge.support.Diagnosis;
import org.rolebridge.support.Mean;

/** Plain words and figures for support and environment. */
final class SupportWords {

    private static final String MINUS = "−";

    private SupportWords() {}

    /** At least one decimal and at most two, with a real minus sign: 2.9, −0.46. */
    static String number(BigDecimal number) {
        var digits = new DecimalFormat("0.0#", DecimalFormatSymbols.getInstance(Locale.UK)).format(number.abs());
        return number.signum() < 0 ? MINUS + digits : digits;
    }

    static String number(Mean mean) {
        return mean.isEmpty() ? text("support.not-scored") : number(mean.value());
    }

    /** With its sign, as environments go from −2 to +2. */
    static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + number(number) : number(number);
    }

    static String signed(int score) {
        return score > 0 ? "+" + score : score < 0 ? MINUS + -score : "0";
    }

    static Tag score(@Nullable Integer score) {
        if (score == null) {
            return new Tag(text("support.not-scored"), Tone.GREY);
        }
        return new Tag(score + " " + text("support.score." + score), score >= 3 ? Tone.GREEN : Tone.NEUTRAL);
    }

    static Tag indicator(int score) {
        var tone = score > 0 ? Tone.GREEN : score < 0 ? Tone.YELLOW : Tone.NEUTRAL;
        return new Tag(signed(score) + " " + text("environment.score." + score), tone);
    }

    /** "Hard environment (−0.6)", or that it is not scored yet. */
    static String environment(Diagnosis diagnosis) {
        return diagnosis
                .environmentGround()
                .map(ground -> text(
                        "environment.ground." + ground,
                        signed(diagnosis.environment().value())))
                .orElseGet(() -> text("environment.not-scored"));
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
