package org.rolebridge.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rolebridge.shared.RuleViolation;

/** Which kind of document lies in a ZIP file: by its parts, for OpenDocument by the part that names the type. */
final class OfficeFile {

    private static final Map<String, FileType> MAIN_PARTS =
            Map.of("word/document.xml", FileType.DOCX, "xl/workbook.xml", FileType.XLSX);
    private static final Set<FileType> OPEN_DOCUMENT = Set.of(FileType.ODT, FileType.ODS, FileType.ODP);
    /** Parts that hold programs: Visual Basic, macro sheets of old Excel, ActiveX, Basic and scripts of LibreOffice. */
    private static final List<String> PROGRAMS = List.of("vbaproject", "vbadata", "/macrosheets/", "/activex/");

    private static final List<String> PROGRAM_FOLDERS = List.of("basic/", "scripts/");

    private OfficeFile() {}

    static FileType type(ReceivedFile file) {
        var parts = ZipParts.read(file);
        var type = type(parts);
        if (parts.names().stream().map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(OfficeFile::isProgram)) {
            throw RuleViolation.of("evidence-macros");
        }
        return type;
    }

    private static FileType type(ZipParts parts) {
        if (parts.names().contains("[Content_Types].xml")) {
            var found = MAIN_PARTS.entrySet().stream()
                    .filter(main -> parts.names().contains(main.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
        }
        var named = parts.stored("mimetype");
        return OPEN_DOCUMENT.stream()
                .filter(type -> type.mediaType().equals(named) && parts.names().contains("content.xml"))
                .findFirst()
                .orElseThrow(() -> RuleViolation.of("evidence-type", "application/zip"));
    }

    private static boolean isProgram(String part) {
        return PROGRAMS.stream().anyMatch(("/" + part)::contains)
                || PROGRAM_FOLDERS.stream().anyMatch(part::startsWith);
    }
}
