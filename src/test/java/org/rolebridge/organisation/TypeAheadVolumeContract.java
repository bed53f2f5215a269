package org.rolebridge.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebridge.testing.OnMySql;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Type-ahead over 220,000 generated organisations: what a search reads does not depend on how many there are, nor on what
 * MySQL knows about them so soon after they came.
 */
abstract class TypeAheadVolumeContract {

    private static final long FIRST = 10_000_000;
    private static final int ORGANISATIONS = 220_000;
    /** A scan of any of the tables would read three times as many; most texts read a tenth of it. */
    private static final int MOST_ROWS_READ = 75_000;

    private static final String FIRST_WORD = "elt(1 + n % 7, 'elm', 'oak', 'ash', 'river', 'hill', 'north', 'saint')";
    private static final String SECOND_WORD = "elt(1 + n % 5, 'house', 'court', 'lodge', 'clinic', 'practice')";

    @Autowired
    DSLContext db;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    private final List<String> statements = new ArrayList<>();

    @BeforeEach
    void generateOnce() {
        if (!db.fetchExists(
                org.rolebridge.db.Tables.ORGANISATION, org.rolebridge.db.Tables.ORGANISATION.ID.eq(FIRST))) {
            transaction.executeWithoutResult(status -> generate());
        }
    }

    private void generate() {
        var digits = IntStream.range(0, 6)
                .mapToObj(power -> "(select 0 d"
                        + IntStream.range(1, 10)
                                .mapToObj(digit -> " union all select " + digit)
                                .collect(Collectors.joining())
                        + ") t" + power)
                .collect(Collectors.joining(", "));
        var numbers = "(select t0.d + 10 * t1.d + 100 * t2.d + 1000 * t3.d + 10000 * t4.d + 100000 * t5.d n from "
                + digits + ") numbers where n < " + ORGANISATIONS;
        insert(
                "organisation (id, name, type, jurisdiction_id, postcode, status, source, version, updated_at)",
                FIRST + " + n, concat(" + FIRST_WORD + ", ' ', " + SECOND_WORD + ", ' care n', n), 'CARE_SITE', 1,"
                        + " concat('G', n % 99, ' ', n % 10, 'AA'), 'ACTIVE', 'TEMPLATE', 0, now(6)",
                numbers);
        insert(
                "organisation_identifier (organisation_id, scheme, identifier)",
                FIRST + " + n, 'LOCAL', concat('GEN', n)",
                numbers);
        for (var word : List.of(FIRST_WORD, SECOND_WORD, "'care'", "concat('n', n)")) {
            insert("organisation_word (word, organisation_id)", word + ", " + FIRST + " + n", numbers);
        }
    }

    private void insert(String target, String columns, String source) {
        db.execute(DSL.sql("insert into " + target + " select " + columns + " from " + source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "care", "elm house", "care nonesuch", "house care n1", "n21999", "GEN21999", "G12"})
    void readsFewRowsOfAFewIndexes(String text) {
        transaction.executeWithoutResult(status -> {
            long before = rowsRead();
            long start = System.nanoTime();
            var found = search().find(text, 30);
            long micros = (System.nanoTime() - start) / 1_000;
            long read = rowsRead() - before;
            System.out.printf("type-ahead %-15s %,6d µs, %,6d rows read, %d found%n", text, micros, read, found.size());
            assertThat(read).isLessThan(MOST_ROWS_READ);
            assertThat(statements).hasSizeLessThanOrEqualTo(2);
            statements.forEach(this::assertNoFullScan);
        });
    }

    private OrganisationSearch search() {
        var listener = new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                statements.add(context.sql());
            }
        };
        var watched = db.configuration()
                .derive(new Settings()
                        .withStatementType(StatementType.STATIC_STATEMENT)
                        .withRenderSchema(false))
                .deriveAppending(listener);
        return new OrganisationSearch(DSL.using(watched), clock);
    }

    private long rowsRead() {
        return db.fetch(DSL.sql("show session status like 'Handler_read%'")).stream()
                .mapToLong(row -> row.get(1, Long.class))
                .sum();
    }

    private void assertNoFullScan(String statement) {
        var scanned = db.fetch(DSL.sql("explain format=traditional " + statement)).stream()
                .filter(row -> List.of("ALL", "index").contains(String.valueOf(row.get("type", String.class))))
                .map(row -> row.get("table", String.class))
                .filter(table -> !table.startsWith("<"))
                .toList();
        assertThat(scanned).as(statement).isEmpty();
    }

    @OnMySql
    static class MySqlTest extends TypeAheadVolumeContract {}
}
