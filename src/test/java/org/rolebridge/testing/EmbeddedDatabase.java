package org.rolebridge.testing;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A fresh embedded database in memory, with the same settings as the one on disk. */
class EmbeddedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var url = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE"
                + ";LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1";
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded-database",
                        Map.of(
                                "spring.datasource.url", url,
                                "spring.datasource.username", "sa",
                                "spring.datasource.password", "",
                                "spring.jooq.sql-dialect", "H2",
                                // its CHECKs end with the connection that made them
                                "spring.datasource.hikari.max-lifetime", "0",
                                "spring.datasource.hikari.idle-timeout", "0")));
    }
}
