package org.rolebridge.support;

import java.math.BigDecimal;

/**
 * The thresholds of the diagnosis: settings, printed wherever a result is shown.
 *
 * @param highFrom support counts as high from here, on a scale of 0 to 1
 * @param hardUpTo an environment is hard up to here, on a scale of −2 to +2
 * @param favourableFrom and favourable from here
 * @param helpfulFrom requirements count as helpful from here, on a scale of 0 to 4
 * @param itemsNeeded items of eight that have to be scored before a half of support counts
 * @param indicatorsNeeded indicators of fourteen that have to be scored before an environment counts
 */
public record DiagnosisRule(
        BigDecimal highFrom,
        BigDecimal hardUpTo,
        BigDecimal favourableFrom,
        BigDecimal helpfulFrom,
        int itemsNeeded,
        int indicatorsNeeded) {

    public static final DiagnosisRule USUAL = new DiagnosisRule(
            new BigDecimal("0.5"), new BigDecimal("-0.5"), new BigDecimal("0.5"), new BigDecimal("2"), 6, 10);

    boolean isSensible() {
        return hardUpTo.compareTo(favourableFrom) < 0 && itemsNeeded >= 1 && indicatorsNeeded >= 1;
    }
}
