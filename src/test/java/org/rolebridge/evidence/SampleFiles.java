package org.rolebridge.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of many kinds, good and bad. */
public final class SampleFiles {

    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private SampleFiles() {}

    public static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    }

    static byte[] png() {
        return HexFormat.of()
                .parseHex("89504e470d0a1a0a0000000d4948445200000001000000010806000000"
                        + "1f15c4890000000d49444154789c63000100000005000100"
                        + "0d0a2db40000000049454e44ae426082");
    }

    static byte[] jpeg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    static byte[] gif() {
        return joined(
                text("GIF89a"), HexFormat.of().parseHex("01000100800000000000ffffff21f90401000000002c"), new byte[20]);
    }

    static byte[] webp() {
        return joined(text("RIFF"), HexFormat.of().parseHex("1a000000"), text("WEBPVP8L"), new byte[14]);
    }

    static byte[] docx(String... moreParts) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<Types/>"));
        parts.put("word/document.xml", text("<w:document/>"));
        for (var part : moreParts) {
            parts.put(part, text("<x/>"));
        }
        return zip(parts);
    }

    static byte[] xlsx(String... moreParts) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<Types/>"));
        parts.put("xl/workbook.xml", text("<workbook/>"));
        for (var part : moreParts) {
            parts.put(part, text("<x/>"));
        }
        return zip(parts);
    }

    static byte[] odt(String... moreParts) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", text(ODT));
        parts.put("content.xml", text("<office:document-content/>"));
        for (var part : moreParts) {
            parts.put(part, text("<x/>"));
        }
        return zip(parts);
    }

    /** Small outside, fifty megabytes of nothing inside. */
    static byte[] bomb() {
        var nothing = new byte[50_000_000];
        return zip(Map.of("[Content_Types].xml", text("<Types/>"), "word/document.xml", nothing));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    asItIs(entry, part.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void asItIs(ZipEntry entry, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }

    static byte[] mail() {
        return text("""
                Received: from mail.example.org
                 by mx.example.org; Mon, 2 Nov 2026 09:00:00 +0000
                From: Finance <finance@example.org>
                Date: Mon, 2 Nov 2026 09:00:00 +0000
                Subject: Budget

                The post is in the recurrent budget.
                """);
    }

    static byte[] program() {
        var bytes = new byte[600];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[0x3C] = (byte) 0x80;
        System.arraycopy(text("PE\0\0"), 0, bytes, 0x80, 4);
        return bytes;
    }

    static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (var piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
