package org.rolebridge.testing;

import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
public class StatementGuardConfiguration {

    @Bean
    ExecuteListenerProvider statementGuard() {
        return new DefaultExecuteListenerProvider(new StatementGuard());
    }

    @Bean
    ExecuteListenerProvider statements() {
        return new DefaultExecuteListenerProvider(new Statements());
    }
}
