package org.rolebridge.evidence.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.rolebridge.evidence.Evidence;
import org.rolebridge.evidence.EvidenceState;
import org.rolebridge.shell.ui.Tone;

/** Files in words. */
final class EvidenceWords {

    private static final int SHORT_HASH = 8;
    private static final long KILOBYTE = 1024;

    private EvidenceWords() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String name(Evidence file) {
        return file.fileName() == null ? text("evidence.nameless") : file.name();
    }

    static String size(long bytes) {
        if (bytes < KILOBYTE) {
            return text("evidence.size.bytes", bytes);
        }
        return bytes < KILOBYTE * KILOBYTE
                ? text("evidence.size.kilobytes", Math.round((double) bytes / KILOBYTE))
                : text("evidence.size.megabytes", megabytes(bytes));
    }

    private static String megabytes(long bytes) {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(KILOBYTE * KILOBYTE), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String shortHash(Evidence file) {
        return file.sha256().substring(0, SHORT_HASH);
    }

    static Tone tone(EvidenceState state) {
        return switch (state) {
            case CLEAN -> Tone.GREEN;
            case QUARANTINED -> Tone.YELLOW;
            case REFUSED -> Tone.RED;
            case NOT_SCANNED, WITHDRAWN, EXPIRED -> Tone.NEUTRAL;
        };
    }
}
