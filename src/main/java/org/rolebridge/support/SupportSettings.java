package org.rolebridge.support;

import java.math.BigDecimal;
import java.util.Map;
import org.rolebridge.shared.Settings;
import org.springframework.stereotype.Component;

/**
 * The thresholds of the diagnosis as the adopter set them: {@code support.high-from}, {@code support.hard-up-to},
 * {@code support.favourable-from}, {@code support.helpful-from}, {@code support.items-needed} and
 * {@code support.indicators-needed}. A value that makes no sense counts as not set.
 */
@Component
class SupportSettings {

    private static final String PREFIX = "support.";

    private final Settings settings;

    SupportSettings(Settings settings) {
        this.settings = settings;
    }

    DiagnosisRule rule() {
        var set = settings.under(PREFIX);
        var usual = DiagnosisRule.USUAL;
        var rule = new DiagnosisRule(
                number(set, "high-from", usual.highFrom()),
                number(set, "hard-up-to", usual.hardUpTo()),
                number(set, "favourable-from", usual.favourableFrom()),
                number(set, "helpful-from", usual.helpfulFrom()),
                number(set, "items-needed", BigDecimal.valueOf(usual.itemsNeeded()))
                        .intValue(),
                number(set, "indicators-needed", BigDecimal.valueOf(usual.indicatorsNeeded()))
                        .intValue());
        return rule.isSensible() ? rule : usual;
    }

    private static BigDecimal number(Map<String, String> set, String name, BigDecimal usual) {
        var value = set.getOrDefault(PREFIX + name, "");
        return value.matches("-?\\d{1,2}(\\.\\d{1,2})?") ? new BigDecimal(value) : usual;
    }
}
