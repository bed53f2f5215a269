package org.rolebridge.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.tabular.TestFiles.reasonOf;
import static org.rolebridge.tabular.TestFiles.rows;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rolebridge.tabular.UnreadableFile.Reason;

@Timeout(60)
class HostileWorkbookTest {

    private static final String TYPES = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""";
    private static final String WORKBOOK = """
            <?xml version="1.0"?><workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String LINKS = """
            <?xml version="1.0"?><Relationships><Relationship Id="rId1" Target="sheet1.xml"/></Relationships>""";

    @TempDir
    Path folder;

    private TestFiles files;

    @BeforeEach
    void openFolder() {
        files = new TestFiles(folder);
    }

    @Test
    void readsHandmadeWorkbook() {
        Path file = sheet("<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>x</t></is></c></row></sheetData>");

        assertThat(rows(file)).containsExactly(new TableRow(1, List.of("x")));
    }

    @Test
    void refusesZipBomb() {
        Path file = sheet("<sheetData>" + " ".repeat(12_000_000) + "</sheetData>");

        assertThat(reasonOf(() -> rows(file))).isEqualTo(Reason.TOO_COMPRESSED);
    }

    @Test
    void refusesTooManyParts() {
        Map<String, String> parts = parts("<sheetData/>");
        for (int i = 0; i < WorkbookInspection.MAX_PARTS; i++) {
            parts.put("xl/media/" + i, "");
        }

        assertThat(reasonOf(() -> rows(files.zip("a.xlsx", parts)))).isEqualTo(Reason.TOO_MANY_PARTS);
    }

    @Test
    void refusesCellFarOutsideTheGrid() {
        Path file = sheet("<sheetData><row r='1'><c r='FXSHRXW1'><v>1</v></c></row></sheetData>");

        assertThat(reasonOf(() -> rows(file))).isEqualTo(Reason.TOO_COMPLEX);
    }

    @Test
    void refusesCellFarOutsideTheGridInPartOfAnyName() {
        Map<String, String> parts = parts("<sheetData/>");
        parts.put("xl/_rels/workbook.xml.rels", LINKS.replace("sheet1.xml", "media/image.png"));
        parts.put("xl/media/image.png", "<w><sheetData><row r='1'><c r='ZZZZZZ1'/></row></sheetData></w>");

        assertThat(reasonOf(() -> rows(files.zip("a.xlsx", parts)))).isEqualTo(Reason.TOO_COMPLEX);
    }

    @Test
    void refusesEntityExpansion() {
        String entities = """
                <?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
                <w><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&c;</t></is></c></row></sheetData></w>""";
        Map<String, String> parts = parts("");
        parts.put("xl/sheet1.xml", entities);

        assertThat(reasonOf(() -> rows(files.zip("a.xlsx", parts)))).isEqualTo(Reason.TOO_COMPLEX);
    }

    @Test
    void refusesExternalEntity() {
        Path secret = files.text("secret.txt", "secret");
        Map<String, String> parts = parts("");
        parts.put(
                "xl/sheet1.xml",
                "<!DOCTYPE w [<!ENTITY x SYSTEM '" + secret.toUri()
                        + "'>]><w><sheetData><row r='1'><c r='A1' t='inlineStr'>"
                        + "<is><t>&x;</t></is></c></row></sheetData></w>");

        assertThat(reasonOf(() -> rows(files.zip("a.xlsx", parts)))).isEqualTo(Reason.TOO_COMPLEX);
    }

    @Test
    void refusesManyArrayFormulas() {
        String cell = "<c r='A1'><f t='array' ref='A1:A1'>1</f></c>";
        Path file = sheet("<sheetData><row r='1'>" + cell.repeat(1_001) + "</row></sheetData>");

        assertThat(reasonOf(() -> rows(file))).isEqualTo(Reason.TOO_COMPLEX);
    }

    @Test
    void refusesBrokenSheet() {
        Path file = sheet("<sheetData><row r='1'><c r='A1' t='s'><v>7</v></c></row>");

        assertThat(reasonOf(() -> rows(file))).isEqualTo(Reason.BROKEN_WORKBOOK);
    }

    @Test
    void keepsHugeNumberShort() {
        Path file = sheet("<sheetData><row r='1'><c r='A1'><v>1E+999999999</v></c></row></sheetData>");

        assertThat(rows(file).getFirst().cell(0)).isEqualTo("1E+999999999");
    }

    private Path sheet(String data) {
        return files.zip("a.xlsx", parts(data));
    }

    private static Map<String, String> parts(String data) {
        return new HashMap<>(Map.of(
                "[Content_Types].xml", TYPES,
                "xl/workbook.xml", WORKBOOK,
                "xl/_rels/workbook.xml.rels", LINKS,
                "xl/sheet1.xml", "<?xml version='1.0'?><worksheet>" + data + "</worksheet>"));
    }
}
