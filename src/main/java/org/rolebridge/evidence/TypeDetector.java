package org.rolebridge.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.rolebridge.shared.RuleViolation;

/**
 * Says what a file is by looking into it. Neither its name nor what the browser says counts. Apache Tika tells what the
 * first bytes look like; what is taken has to pass a check of its own beside that.
 */
final class TypeDetector {

    private static final int HEAD = 64 * 1024;
    private static final int PDF_END = 1024;
    private static final int ZIP = 0x04034B50;
    private static final int ZIP_END = 0x06054B50;
    private static final int ZIP_END_LENGTH = 22;
    private static final int ZIP_COMMENT = 0xFFFF;
    private static final Set<String> PLAIN = Set.of("text/plain", "message/rfc822", "text/x-web-markdown");
    private static final Map<String, FileType> BY_START = Map.of(
            FileType.PDF.mediaType(), FileType.PDF,
            FileType.PNG.mediaType(), FileType.PNG,
            FileType.JPEG.mediaType(), FileType.JPEG,
            FileType.GIF.mediaType(), FileType.GIF,
            FileType.WEBP.mediaType(), FileType.WEBP);

    private TypeDetector() {}

    static FileType detect(ReceivedFile file) {
        var head = file.bytes(0, HEAD);
        if (head.length >= Integer.BYTES && little(head).getInt(0) == ZIP) {
            return OfficeFile.type(file);
        }
        if (endsLikeAZip(file)) {
            throw RuleViolation.of("evidence-two-in-one");
        }
        var looksLike = looksLike(head);
        var byStart = BY_START.get(looksLike);
        if (byStart != null) {
            requireWhole(byStart, head, file);
            return byStart;
        }
        return text(file, head, looksLike);
    }

    private static String looksLike(byte[] head) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(head), new Metadata())
                    .toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void requireWhole(FileType type, byte[] head, ReceivedFile file) {
        if (type != FileType.PDF) {
            return;
        }
        var end = new String(file.bytes(Math.max(0, file.size() - PDF_END), PDF_END), StandardCharsets.ISO_8859_1);
        if (!new String(head, 0, Math.min(5, head.length), StandardCharsets.ISO_8859_1).equals("%PDF-")
                || !end.contains("%%EOF")) {
            throw RuleViolation.of("evidence-broken");
        }
    }

    private static FileType text(ReceivedFile file, byte[] head, String looksLike) {
        var text = PlainText.look(file);
        if (text.isText() && MailHead.isMail(head)) {
            return FileType.MAIL;
        }
        if (text != PlainText.UTF_8 || !PLAIN.contains(looksLike) || isMarkup(head)) {
            throw RuleViolation.of("evidence-type", looksLike);
        }
        return FileType.TEXT;
    }

    /** Web pages, drawings and programs written as tags. */
    private static boolean isMarkup(byte[] head) {
        var start = new String(head, StandardCharsets.UTF_8)
                .replaceFirst("^\\uFEFF", "")
                .stripLeading();
        return start.startsWith("<") || start.startsWith("#!");
    }

    /** Programs that unpack look at the end of a file, whatever it begins with. */
    private static boolean endsLikeAZip(ReceivedFile file) {
        int length = (int) Math.min(file.size(), ZIP_END_LENGTH + ZIP_COMMENT);
        var tail = little(file.bytes(file.size() - length, length));
        for (int at = 0; at <= length - ZIP_END_LENGTH; at++) {
            if (tail.getInt(at) == ZIP_END) {
                return true;
            }
        }
        return false;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
