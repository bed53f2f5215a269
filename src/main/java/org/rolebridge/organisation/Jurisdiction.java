package org.rolebridge.organisation;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a role stands: currency, time zone, start of the financial year, and what full time means there.
 *
 * @param fullTimeHours hours a week
 * @param wteWord how a whole-time equivalent is called: WTE in the UK, FTE in the USA
 */
public record Jurisdiction(
        long id,
        String code,
        String name,
        @Nullable Long parentId,
        String currency,
        ZoneId zone,
        int financialYearStartMonth,
        BigDecimal fullTimeHours,
        String wteWord) {

    /** Where nobody says otherwise: a full week on NHS terms. */
    public static final BigDecimal USUAL_FULL_TIME = new BigDecimal("37.5");

    /** Jurisdictions and those they lie in: what holds in England holds in its primary care. */
    public static class Tree {

        private final Map<Long, Jurisdiction> byId;

        public Tree(List<Jurisdiction> all) {
            byId = all.stream().collect(Collectors.toMap(Jurisdiction::id, Function.identity()));
        }

        /** The jurisdiction itself first, then outwards. */
        public Set<Long> chain(long jurisdictionId) {
            var chain = new LinkedHashSet<Long>();
            @Nullable Long at = jurisdictionId;
            while (at != null && chain.add(at)) {
                var place = byId.get(at);
                at = place == null ? null : place.parentId();
            }
            return chain;
        }

        /** The country or nation that the jurisdiction lies in, or is. */
        public long outermost(long jurisdictionId) {
            return List.copyOf(chain(jurisdictionId)).getLast();
        }

        /** All that lie in the same country or nation as one of these. */
        public Set<Long> around(Collection<Long> jurisdictionIds) {
            var countries = jurisdictionIds.stream().map(this::outermost).collect(Collectors.toSet());
            return byId.keySet().stream()
                    .filter(id -> countries.contains(outermost(id)))
                    .collect(Collectors.toSet());
        }

        public Set<Long> withAllAbove(Collection<Long> jurisdictionIds) {
            return jurisdictionIds.stream().flatMap(id -> chain(id).stream()).collect(Collectors.toSet());
        }

        public ZoneId zone(long jurisdictionId) {
            return Objects.requireNonNull(byId.get(jurisdictionId)).zone();
        }
    }
}
