package org.rolebridge.organisationfile;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.tabular.TableFile;
import org.rolebridge.tabular.TableHeader;
import org.rolebridge.tabular.TableRow;
import org.rolebridge.tabular.TableRows;
import org.rolebridge.tabular.UnreadableFile;
import org.rolebridge.tabular.UnreadableFile.Reason;

/** Recognises a file of organisations by its content and reads it; an unfit file is refused with {@link UnreadableFile}. */
public final class OrganisationFiles {

    private OrganisationFiles() {}

    public static OrganisationFileKind detect(Path path, String originalName) {
        return detect(TableFile.inspect(path, originalName));
    }

    public static OrganisationFile read(Path path, String originalName) {
        return read(path, originalName, null);
    }

    /**
     * Reads the whole file.
     *
     * @param statedType what the organisations of a 27-column file are, where its content and name do not tell
     */
    public static OrganisationFile read(Path path, String originalName, @Nullable OrganisationType statedType) {
        TableFile file = TableFile.inspect(path, originalName);
        return switch (detect(file)) {
            case ODS_CSV -> new OdsCsvReader(file, OdsCsvTypes.decide(file, statedType)).read();
            case PCN_WORKBOOK -> new PcnWorkbookReader(file).read();
            case ICB_LIST -> new IcbListReader(file).read();
            case ICB_CLOSURES -> new IcbClosuresReader(file).read();
            case TEMPLATE -> new TemplateReader(file).read();
        };
    }

    private static OrganisationFileKind detect(TableFile file) {
        if (PcnWorkbookReader.recognises(file)) {
            return OrganisationFileKind.PCN_WORKBOOK;
        }
        try (TableRows rows = file.rows()) {
            if (!rows.hasNext()) {
                throw new UnreadableFile(Reason.EMPTY);
            }
            return detect(file, rows.next());
        }
    }

    private static OrganisationFileKind detect(TableFile file, TableRow first) {
        if (file.format() == TableFile.Format.CSV && first.width() == OdsCsvReader.COLUMNS) {
            return OrganisationFileKind.ODS_CSV;
        }
        Titles best = Titles.closestTo(first);
        if (best.found() < 2) {
            throw file.format() == TableFile.Format.CSV
                    ? new UnreadableFile(Reason.COLUMN_COUNT, first.line(), first.width(), OdsCsvReader.COLUMNS)
                    : new UnreadableFile(Reason.UNKNOWN_LAYOUT, file.originalName());
        }
        return best.kind();
    }

    /** How many titles of a layout stand in a row; a table that lacks one is still taken for what it resembles most. */
    private record Titles(OrganisationFileKind kind, long found) {

        static Titles closestTo(TableRow first) {
            return List.of(
                            count(OrganisationFileKind.TEMPLATE, first, OrganisationTemplate.TITLES),
                            count(OrganisationFileKind.ICB_LIST, first, IcbListReader.TITLES),
                            count(OrganisationFileKind.ICB_CLOSURES, first, IcbClosuresReader.TITLES))
                    .stream()
                    .max(Comparator.comparingLong(Titles::found))
                    .orElseThrow();
        }

        private static Titles count(OrganisationFileKind kind, TableRow first, List<String> titles) {
            return new Titles(kind, TableHeader.count(first, titles));
        }
    }
}
