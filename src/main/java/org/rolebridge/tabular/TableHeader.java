package org.rolebridge.tabular;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rolebridge.tabular.UnreadableFile.Reason;

/** Finds cells by the title of their column; case, spaces, line breaks and underscores in titles make no difference. */
public final class TableHeader {

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final TableRow titles;

    private TableHeader(TableRow titles) {
        this.titles = titles;
    }

    /** Refuses a title that stands twice. */
    public static TableHeader of(TableRow titles) {
        TableHeader header = new TableHeader(titles);
        for (int i = 0; i < titles.width(); i++) {
            String title = key(titles.cell(i));
            if (!title.isEmpty() && header.columns.putIfAbsent(title, i) != null) {
                throw new UnreadableFile(Reason.REPEATED_COLUMN, titles.cell(i));
            }
        }
        return header;
    }

    /** How many of these titles stand in a row that may be anything. */
    public static long count(TableRow row, Collection<String> titles) {
        List<String> cells = row.cells().stream().map(TableHeader::key).toList();
        return titles.stream().map(TableHeader::key).filter(cells::contains).count();
    }

    public int width() {
        return titles.width();
    }

    public int line() {
        return titles.line();
    }

    public boolean has(String title) {
        return columns.containsKey(key(title));
    }

    /** Refuses the file when one of these is missing. */
    public TableHeader require(Collection<String> wanted) {
        List<String> missing = wanted.stream().filter(title -> !has(title)).toList();
        if (!missing.isEmpty()) {
            throw new UnreadableFile(Reason.MISSING_COLUMN, String.join(", ", missing));
        }
        return this;
    }

    /** The cell under this title, empty when there is no such column. */
    public String cell(TableRow row, String title) {
        Integer column = columns.get(key(title));
        return column == null ? "" : row.cell(column);
    }

    /** Titles, as the file has them, that are none of these. */
    public List<String> titlesOtherThan(Collection<String> known) {
        List<String> keys = known.stream().map(TableHeader::key).toList();
        return columns.entrySet().stream()
                .filter(column -> !keys.contains(column.getKey()))
                .map(column -> titles.cell(column.getValue()))
                .toList();
    }

    private static String key(String title) {
        return title.replace('_', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
