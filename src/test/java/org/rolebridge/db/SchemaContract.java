package org.rolebridge.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

abstract class SchemaContract {

    private final MigratedDatabase database;
    private StoredTables stored;

    SchemaContract(MigratedDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void lookAtTables() throws SQLException {
        stored = new StoredTables(database);
    }

    @Test
    void generatedTablesEqualTheMigratedOnes() throws SQLException {
        var migrated = new ArrayList<String>();
        for (var table : stored.names()) {
            stored.columns(table).forEach(column -> migrated.add(table.toLowerCase(Locale.ROOT) + "." + column));
        }
        var generated = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .flatMap(table -> columns(table).stream().map(column -> table.getName() + "." + column))
                .toList();
        assertThat(migrated).containsExactlyInAnyOrderElementsOf(generated);
    }

    @Test
    void everyForeignKeyHasAnIndex() throws SQLException {
        assertThat(stored.foreignKeysWithoutIndex()).isEmpty();
    }

    @Test
    void everyChangesetCanBeRolledBackAndAppliedAgain() throws SQLException {
        var tables = stored.names();
        var views = stored.views();
        assertThat(tables).isNotEmpty();
        assertThat(views).isNotEmpty();
        database.rollBackEverything();
        assertThat(stored.names()).isEmpty();
        assertThat(stored.views()).isEmpty();
        database.update();
        assertThat(stored.names()).isEqualTo(tables);
        assertThat(stored.views()).isEqualTo(views);
    }

    private static List<String> columns(Table<?> table) {
        return Arrays.stream(table.fields())
                .map(field -> String.join(
                        " ",
                        field.getName(),
                        type(field),
                        field.getDataType().nullable() ? "null" : "not null",
                        field.getDataType().identity() ? "identity" : ""))
                .toList();
    }

    private static String type(Field<?> field) {
        var type = field.getDataType();
        var stored = field.getConverter().fromType();
        if (stored == String.class) {
            return type.length() == 0 ? "text" : type.getTypeName() + "(" + type.length() + ")";
        }
        return switch (stored) {
            case Class<?> one when one == Long.class -> "bigint";
            case Class<?> one when one == Integer.class -> "int";
            case Class<?> one when one == Short.class -> "smallint";
            case Class<?> one when one == Boolean.class -> "boolean";
            case Class<?> one when one == BigDecimal.class -> "decimal(" + type.precision() + "," + type.scale() + ")";
            case Class<?> one when one == LocalDate.class -> "date";
            case Class<?> one when one == LocalDateTime.class -> "datetime";
            case Class<?> one when one == byte[].class && type.length() == 0 -> "blob";
            case Class<?> one when one == byte[].class -> "binary(" + type.length() + ")";
            default -> stored.getName();
        };
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class EmbeddedTest extends SchemaContract {
        EmbeddedTest() {
            super(MigratedDatabase.embedded());
        }
    }

    @Tag("mysql")
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class MySqlTest extends SchemaContract {
        MySqlTest() {
            super(MigratedDatabase.mySql());
        }
    }
}
