package org.rolebridge.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TrailGuardTest {

    @Test
    void missesAFact() {
        assertThat(TrailGuard.agree(Map.of("post", 2), Map.of("post", 1))).isFalse();
    }

    @Test
    void noticesAFactAboutNothing() {
        assertThat(TrailGuard.agree(Map.of(), Map.of("post", 1))).isFalse();
    }

    @Test
    void leavesDerivedTablesOut() {
        assertThat(TrailGuard.agree(Map.of("post", 1, "role_scope", 7), Map.of("post", 1)))
                .isTrue();
    }
}
