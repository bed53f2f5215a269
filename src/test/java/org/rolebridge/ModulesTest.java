package org.rolebridge;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModulesTest {

    @Test
    void modulesUseOnlyWhatTheySayAndHaveNoCycles() {
        ApplicationModules.of(Rolebridge.class).verify();
    }

    @Test
    void reportsTheDeliberateCycle() {
        assertThatThrownBy(
                        () -> ApplicationModules.of("offence", location -> true).verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle detected");
    }
}
