package org.rolebridge.insight;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The live roles that somebody may see, in a few numbers.
 *
 * @param fundingEnds whose money ends within six months without a permanent budget; absent for those who may not know
 * @param wte whole-time equivalents of their posts; absent for those who may not know, and beyond {@link CappedCount#CAP}
 */
public record RoleFigures(
        CappedCount live,
        CappedCount embedded,
        @Nullable CappedCount fundingEnds,
        @Nullable BigDecimal wte,
        @Nullable BigDecimal inPost) {}
