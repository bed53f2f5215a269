package org.rolebridge.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;

/** Writes thousands of rows without a statement for each. */
class BulkInsert<R extends Record> {

    private static final int ROWS_PER_STATEMENT = 500;
    private static final int ROWS_PER_BATCH = 5_000;

    private final DSLContext db;
    private final List<TableField<R, ?>> columns;
    private final List<Object[]> rows = new ArrayList<>();

    @SafeVarargs
    BulkInsert(DSLContext db, TableField<R, ?>... columns) {
        this.db = db;
        this.columns = List.of(columns);
    }

    void add(@org.jspecify.annotations.Nullable Object... values) {
        rows.add(values);
    }

    /** @return the ids that the database gave, in the order of the rows */
    List<Long> returning(TableField<R, Long> id) {
        var ids = new ArrayList<Long>(rows.size());
        for (var chunk : OrganisationTree.chunks(rows, ROWS_PER_STATEMENT)) {
            var insert = db.insertInto(Objects.requireNonNull(id.getTable()), columns);
            for (var row : chunk) {
                insert = insert.values(row);
            }
            ids.addAll(insert.returningResult(id).fetch(id));
        }
        return ids;
    }

    /** For tables whose keys are known. */
    void execute() {
        var first = columns.getFirst();
        var unknown = columns.stream().map(column -> (Field<?>) column).toList();
        for (var chunk : OrganisationTree.chunks(rows, ROWS_PER_BATCH)) {
            var insert = db.insertInto(Objects.requireNonNull(first.getTable()), unknown)
                    .values(new Object[columns.size()]);
            db.batch(insert).bind(chunk.toArray(Object[][]::new)).execute();
        }
    }
}
