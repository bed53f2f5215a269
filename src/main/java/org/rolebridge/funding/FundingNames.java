package org.rolebridge.funding;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebridge.trail.ReferenceNames;
import org.springframework.stereotype.Component;

/** What schemes are called in the change history. */
@Component
class FundingNames implements ReferenceNames {

    private final SchemeRepository schemes;

    FundingNames(SchemeRepository schemes) {
        this.schemes = schemes;
    }

    @Override
    public Set<String> fields() {
        return Set.of("schemeId");
    }

    @Override
    public Map<Long, String> names(Set<Long> ids) {
        return schemes.findByIds(ids).stream().collect(Collectors.toMap(Scheme::id, Scheme::name));
    }
}
