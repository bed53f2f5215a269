package org.rolebridge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rolebridge.tabular.Cells;
import org.rolebridge.tabular.Parsed;
import org.rolebridge.workrole.Side;

/** The cells of one row by their titles; notes what cannot be read and remembers that the row is refused then. */
final class RowCells {

    private final RawRow row;
    private final List<IntakeProblem> problems;
    private boolean refused;

    RowCells(RawRow row, List<IntakeProblem> problems) {
        this.row = row;
        this.problems = problems;
    }

    int line() {
        return row.line();
    }

    boolean isRefused() {
        return refused;
    }

    void refuse(String column, String code, Object... arguments) {
        refused = true;
        problems.add(IntakeProblem.refusal(row.line(), column, code, arguments));
    }

    String text(String column) {
        return row.text(column);
    }

    String required(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            refuse(column, "intake-missing", IntakeProblem.plain(column));
        }
        return text;
    }

    String limited(String column, int longest) {
        var text = text(column);
        if (text.length() > longest) {
            refuse(column, "intake-too-long", longest);
        }
        return text;
    }

    boolean hasAny(Collection<String> columns) {
        return columns.stream().anyMatch(column -> !text(column).isEmpty());
    }

    @Nullable
    LocalDate date(String column) {
        return read(column, Cells.date(text(column)));
    }

    @Nullable
    BigDecimal decimal(String column) {
        return read(column, Cells.decimal(text(column)));
    }

    boolean yes(String column) {
        return Boolean.TRUE.equals(read(column, Cells.yesOrNo(text(column))));
    }

    /** The side by its name, with spaces or underscores. */
    @Nullable
    Side side(String column) {
        var text = text(column);
        var name = text.toUpperCase(Locale.ROOT).replace(" SECTOR", "").replace(' ', '_');
        var side = Arrays.stream(Side.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (side.isEmpty() && !text.isEmpty()) {
            refuse(column, "intake-unknown-side", text);
        }
        return side.orElse(null);
    }

    private <T> @Nullable T read(String column, Parsed<T> cell) {
        return cell.orReport(reason -> refuse(column, reason.code(), text(column)));
    }
}
