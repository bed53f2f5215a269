package org.rolebridge.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.evidence.SampleFiles.joined;
import static org.rolebridge.evidence.SampleFiles.text;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolebridge.shared.RuleViolation;

class TypeDetectorTest {

    private static final EvidenceLimits LIMITS = new EvidenceLimits(20, 200, 20, 6, false);

    private static FileType detected(byte[] content) {
        try (var file = ReceivedFile.receive(new ByteArrayInputStream(content), LIMITS)) {
            return TypeDetector.detect(file);
        }
    }

    private static String refused(byte[] content) {
        var code = new String[1];
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> detected(content))
                .satisfies(violation -> code[0] = violation.code());
        return code[0];
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of(FileType.PDF, SampleFiles.pdf()),
                Arguments.of(FileType.PNG, SampleFiles.png()),
                Arguments.of(FileType.JPEG, SampleFiles.jpeg()),
                Arguments.of(FileType.GIF, SampleFiles.gif()),
                Arguments.of(FileType.WEBP, SampleFiles.webp()),
                Arguments.of(FileType.DOCX, SampleFiles.docx("docProps/app.xml")),
                Arguments.of(FileType.XLSX, SampleFiles.xlsx("xl/ctrlProps/ctrlProp1.xml")),
                Arguments.of(FileType.ODT, SampleFiles.odt()),
                Arguments.of(FileType.MAIL, SampleFiles.mail()),
                Arguments.of(FileType.TEXT, text("Minutes of 2 November: agreed.\r\n\tZoë, 李, 🙂, שלום")),
                Arguments.of(FileType.TEXT, text("\uFEFFwith a byte order mark")),
                Arguments.of(FileType.TEXT, text("From: somebody, without a date, is a note")));
    }

    @ParameterizedTest
    @MethodSource("good")
    void saysWhatTheContentIs(FileType type, byte[] content) {
        assertThat(detected(content)).isEqualTo(type);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("a program", SampleFiles.program(), "evidence-type"),
                Arguments.of("a web page", text("<!DOCTYPE html><html><script>1</script></html>"), "evidence-type"),
                Arguments.of("a web page after blanks", text("\n\n  <b onclick=x>hello</b>"), "evidence-type"),
                Arguments.of(
                        "a drawing that runs scripts",
                        text("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                        "evidence-type"),
                Arguments.of("a script", text("#!/bin/sh\nrm -rf /\n"), "evidence-type"),
                Arguments.of(
                        "old Word",
                        joined(
                                new byte[] {
                                    (byte) 0xD0,
                                    (byte) 0xCF,
                                    0x11,
                                    (byte) 0xE0,
                                    (byte) 0xA1,
                                    (byte) 0xB1,
                                    0x1A,
                                    (byte) 0xE1
                                },
                                new byte[600]),
                        "evidence-type"),
                Arguments.of("rich text", text("{\\rtf1\\ansi hello}"), "evidence-type"),
                Arguments.of("text of another alphabet", "Zoë".getBytes(StandardCharsets.ISO_8859_1), "evidence-type"),
                Arguments.of("text with a NUL", text("one\0two"), "evidence-type"),
                Arguments.of("UTF-16", "words".getBytes(StandardCharsets.UTF_16), "evidence-type"),
                Arguments.of("half a character at the end", Arrays.copyOf(text("ë"), 1), "evidence-type"),
                Arguments.of("any archive", SampleFiles.zip(Map.of("a.txt", text("a"))), "evidence-type"),
                Arguments.of("Word with macros", SampleFiles.docx("word/vbaProject.bin"), "evidence-macros"),
                Arguments.of("Excel 4 macros", SampleFiles.xlsx("xl/macrosheets/sheet1.xml"), "evidence-macros"),
                Arguments.of("ActiveX", SampleFiles.docx("word/activeX/activeX1.xml"), "evidence-macros"),
                Arguments.of("Basic of LibreOffice", SampleFiles.odt("Basic/Standard/Module1.xml"), "evidence-macros"),
                Arguments.of("half a PDF", Arrays.copyOf(SampleFiles.pdf(), 40), "evidence-broken"),
                Arguments.of("a PDF behind something else", joined(text("MZ\n"), SampleFiles.pdf()), "evidence-type"),
                Arguments.of("half a Word document", Arrays.copyOf(SampleFiles.docx(), 100), "evidence-broken"),
                Arguments.of(
                        "something behind a Word document", joined(SampleFiles.docx(), text("x")), "evidence-broken"),
                Arguments.of("something before the parts", shifted(), "evidence-broken"),
                Arguments.of(
                        "a PDF that is an archive too",
                        joined(SampleFiles.pdf(), SampleFiles.docx()),
                        "evidence-two-in-one"),
                Arguments.of(
                        "a picture that is an archive too",
                        joined(SampleFiles.png(), SampleFiles.docx()),
                        "evidence-two-in-one"));
    }

    /** Begins like a ZIP file, and its directory does not know about it. */
    private static byte[] shifted() {
        return joined(text("PK\003\004"), SampleFiles.docx());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refuses(String what, byte[] content, String rule) {
        assertThat(refused(content)).isEqualTo(rule);
    }

    @Test
    void refusesAPartListedTwice() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<Types/>"));
        parts.put("word/document.xml", text("<one/>"));
        parts.put("word/document.xmL", text("<two/>"));
        var content = new String(SampleFiles.zip(parts), StandardCharsets.ISO_8859_1)
                .replace("document.xmL", "document.xml")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(content)).isEqualTo("evidence-broken");
    }

    @Test
    void refusesAnEncryptedPart() {
        var content = SampleFiles.docx();
        var entry = new String(content, StandardCharsets.ISO_8859_1).indexOf("PK\001\002");
        content[entry + 8] |= 1;
        assertThat(refused(content)).isEqualTo("evidence-broken");
    }

    @Test
    void unpacksNothing() {
        var bomb = SampleFiles.bomb();
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(detected(bomb)).isEqualTo(FileType.DOCX);
    }

    @Test
    void findsACharacterThatLiesAcrossTwoPieces() {
        assertThat(detected(text("x".repeat(64 * 1024 - 1) + "🙂" + "y".repeat(70_000))))
                .isEqualTo(FileType.TEXT);
    }

    @Test
    void findsWhatIsNoTextFarBehindTheBeginning() {
        assertThat(refused(text("x".repeat(300_000) + "\0"))).isEqualTo("evidence-type");
    }

    /** It is a picture for whoever opens it: the name and type that it is given out with say so. */
    @Test
    void takesAPictureThatHidesWords() {
        assertThat(detected(joined(SampleFiles.gif(), text("/*<script>alert(1)</script>*/"))))
                .isEqualTo(FileType.GIF);
    }

    @Test
    void stopsReadingAtTheLimit() {
        var endless = new java.io.InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ReceivedFile.receive(endless, new EvidenceLimits(1, 1, 1, 1, false)))
                .satisfies(violation -> assertThat(violation.code()).isEqualTo("evidence-size"));
        assertThat(endless.given).isLessThan(1_200_000);
    }

    @Test
    void hashesWhatCame() {
        try (var file = ReceivedFile.receive(new ByteArrayInputStream(text("abc")), LIMITS)) {
            assertThat(file.sha256Hex()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }
}
