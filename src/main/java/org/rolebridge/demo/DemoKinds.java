package org.rolebridge.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.rolebridge.workrole.RoleKind;
import org.rolebridge.workrole.RoleKindService;
import org.springframework.stereotype.Component;

/** The kinds of role in force, by their codes. */
@Component
class DemoKinds {

    private final RoleKindService kinds;
    private final Map<String, RoleKind> byCode = new HashMap<>();

    DemoKinds(RoleKindService kinds) {
        this.kinds = kinds;
    }

    void read() {
        kinds.inForce().forEach(kind -> byCode.put(kind.code(), kind));
    }

    long id(String code) {
        return Objects.requireNonNull(byCode.get(code), code).id();
    }

    /** The kinds of one jurisdiction. */
    java.util.stream.Stream<Long> of(long jurisdictionId) {
        return byCode.values().stream()
                .filter(kind -> kind.jurisdictionId() == jurisdictionId)
                .map(RoleKind::id);
    }
}
