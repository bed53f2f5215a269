package org.rolebridge.tabular;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A whole file is refused. The text for people is found by {@link Reason#key()} with {@code .what} and {@code .fix}. */
public final class UnreadableFile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String[] arguments;

    public UnreadableFile(Reason reason, Object... arguments) {
        this(null, reason, arguments);
    }

    UnreadableFile(@Nullable Throwable cause, Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments), cause);
        this.reason = reason;
        this.arguments = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
    }

    public Reason reason() {
        return reason;
    }

    /** In the order that the comment at each {@link Reason} gives. */
    public List<String> arguments() {
        return List.of(arguments);
    }

    /** Why a file is refused, with its arguments. */
    public enum Reason {
        EMPTY,
        /** No argument; the same holds for every reason without a comment. */
        TEXT_NAMED_WORKBOOK,
        WORKBOOK_NAMED_TEXT,
        OLD_WORKBOOK,
        NOT_A_WORKBOOK,
        BROKEN_WORKBOOK,
        TRUNCATED_WORKBOOK,
        /** Limit in megabytes. */
        TOO_LARGE_UNPACKED,
        TOO_COMPRESSED,
        /** Limit. */
        TOO_MANY_PARTS,
        TOO_COMPLEX,
        /** Line, byte counted from 1. */
        NOT_UTF8,
        /** Line. */
        NUL_CHARACTER,
        /** Line on which the row starts. */
        BROKEN_QUOTES,
        /** Line, cells found, cells expected. */
        TRUNCATED,
        /** Line, cells found, cells expected. */
        COLUMN_COUNT,
        /** Line, limit. */
        TOO_MANY_COLUMNS,
        /** Limit. */
        TOO_MANY_ROWS,
        WRONG_SEPARATOR,
        /** Name of the sheet. */
        MISSING_SHEET,
        /** Titles, joined by commas. */
        MISSING_COLUMN,
        /** Title. */
        REPEATED_COLUMN,
        /** Original name of the file. */
        UNKNOWN_LAYOUT,
        /** Original name of the file. */
        TYPE_UNKNOWN,
        /** The type that was stated. */
        TYPE_CONTRADICTED;

        public String key() {
            return "file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
