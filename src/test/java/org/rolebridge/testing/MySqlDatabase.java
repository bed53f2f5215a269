package org.rolebridge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.rolebridge.launch.MySqlMigration;
import org.rolebridge.launch.MySqlSettings;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A fresh database on the MySQL server that the system property {@code rolebridge.test.mysql} points to (a properties
 * file with url, user and password of an administrator), with the three users that production has.
 */
public class MySqlDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PASSWORD = UUID.randomUUID().toString();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = create();
        new MySqlMigration(settings).run();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("mysql-database", settings.forApplication()));
    }

    /** An empty database and its users; nothing migrated yet. */
    public static MySqlSettings create() {
        var name = "rb_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        var admin = administrator();
        try (var connection = DriverManager.getConnection(
                        admin.getProperty("url"), admin.getProperty("user"), admin.getProperty("password"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_0900_ai_ci");
            for (var user : new String[] {"m", "a", "r"}) {
                statement.execute("create user '%s_%s'@'%%' identified by '%s'".formatted(name, user, PASSWORD));
            }
            statement.execute("grant all on %s.* to '%s_m'@'%%' with grant option".formatted(name, name));
            statement.execute("grant usage on *.* to '%s_m'@'%%'".formatted(name));
        } catch (SQLException failed) {
            throw new IllegalStateException("MySQL for the tests is not usable", failed);
        }
        return settings(admin.getProperty("url"), name);
    }

    private static MySqlSettings settings(String serverUrl, String name) {
        var settings = new Properties();
        settings.setProperty("url", serverUrl.replaceAll("/[^/]*$", "/" + name));
        for (var user : new String[] {"migration", "app", "report"}) {
            settings.setProperty(user + ".user", name + "_" + user.charAt(0));
            settings.setProperty(user + ".password", PASSWORD);
        }
        return MySqlSettings.of(settings);
    }

    private static Properties administrator() {
        var file = System.getProperty("rolebridge.test.mysql", "");
        if (file.isBlank()) {
            throw new IllegalStateException("These tests need MySQL: run ./rolebridge test, which brings one");
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
