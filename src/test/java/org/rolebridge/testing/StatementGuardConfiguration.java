package org.rolebridge.testing;

import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** In tests: what every statement has to keep to, and a clock that can be moved. */
@TestConfiguration(proxyBeanMethods = false)
public class StatementGuardConfiguration {

    @Bean
    ExecuteListenerProvider statementGuard() {
        return new DefaultExecuteListenerProvider(new StatementGuard());
    }

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    @Bean
    TrailGuard trailGuard() {
        return new TrailGuard();
    }

    @Bean
    ExecuteListenerProvider trailGuardListener(TrailGuard guard) {
        return new DefaultExecuteListenerProvider(guard);
    }

    @Bean
    ExecuteListenerProvider readStatements() {
        return new DefaultExecuteListenerProvider(new ReadStatements());
    }

    @Bean
    ExecuteListenerProvider statements() {
        return new DefaultExecuteListenerProvider(new Statements());
    }
}
