package org.rolebridge.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Listens to the statements that the whole application sends to MySQL, and asks it how many rows each of them reads. */
public class ReadStatements implements ExecuteListener {

    private static final String BEFORE = "rows-before";
    private static volatile @Nullable ConcurrentLinkedQueue<Read> heard;

    /** @param rows that the storage engine handed out, of tables and indexes as of intermediate results */
    public record Read(String sql, long rows, double millis) {

        /** A catalogue has tens of rows in any register; reading those is no scan. */
        private static final int SMALL = 1_000;

        private static final Pattern SELECT = Pattern.compile("\\s*\\(?\\s*select.*", Pattern.DOTALL);

        /** The tables, or their aliases, of which the statement reads all rows or a whole index. */
        public List<String> scanned(DSLContext db) {
            return SELECT.matcher(sql).matches()
                    ? db.fetch("explain format=traditional " + sql).stream()
                            .filter(this::isScan)
                            .map(step -> step.get("table", String.class))
                            .filter(table -> !table.startsWith("<"))
                            .toList()
                    : List.of();
        }

        /** A walk along an index that a limit ends early is none. */
        private boolean isScan(Record step) {
            var all = step.get("rows", Long.class);
            return switch (String.valueOf(step.get("type"))) {
                case "ALL" -> all != null && all >= SMALL;
                case "index" -> all != null && all >= SMALL && rows >= 2 * SMALL;
                default -> false;
            };
        }
    }

    private record Before(long rows, long nanos) {}

    @Override
    public void executeStart(ExecuteContext context) {
        if (heard != null && context.query() != null) {
            context.data(BEFORE, new Before(rows(context.connection()), System.nanoTime()));
        }
    }

    @Override
    public void executeEnd(ExecuteContext context) {
        var all = heard;
        if (all != null && context.data(BEFORE) instanceof Before before) {
            double millis = (System.nanoTime() - before.nanos()) / 1e6;
            var sql = DSL.using(context.configuration()).renderInlined(context.query());
            all.add(new Read(sql, rows(context.connection()) - before.rows(), millis));
        }
    }

    private static long rows(Connection connection) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show session status like 'Handler_read%'")) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The statements sent by whomever while something is done. */
    public static List<Read> during(Runnable work) {
        var all = new ConcurrentLinkedQueue<Read>();
        heard = all;
        try {
            work.run();
            return List.copyOf(all);
        } finally {
            heard = null;
        }
    }
}
