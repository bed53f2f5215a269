package org.rolebridge.support;

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
import org.rolebridge.organisation.Jurisdiction;

/** Jurisdictions and those they lie in: what holds in England holds in its primary care. */
class Places {

    private final Map<Long, Jurisdiction> byId;

    Places(List<Jurisdiction> all) {
        byId = all.stream().collect(Collectors.toMap(Jurisdiction::id, Function.identity()));
    }

    /** The jurisdiction itself first, then outwards. */
    Set<Long> chain(long jurisdictionId) {
        var chain = new LinkedHashSet<Long>();
        @Nullable Long at = jurisdictionId;
        while (at != null && chain.add(at)) {
            var place = byId.get(at);
            at = place == null ? null : place.parentId();
        }
        return chain;
    }

    Set<Long> withAllAbove(Collection<Long> jurisdictionIds) {
        return jurisdictionIds.stream().flatMap(id -> chain(id).stream()).collect(Collectors.toSet());
    }

    ZoneId zone(long jurisdictionId) {
        return Objects.requireNonNull(byId.get(jurisdictionId)).zone();
    }
}
