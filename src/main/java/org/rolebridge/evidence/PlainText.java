package org.rolebridge.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What bytes are, as text. */
enum PlainText {
    UTF_8,
    OTHER_CHARACTERS,
    NO_TEXT;

    private static final int PIECE = 64 * 1024;

    boolean isText() {
        return this != NO_TEXT;
    }

    /** Reads piece by piece; one character may lie across two. */
    static PlainText look(ReceivedFile file) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean utf8 = true;
        var left = new byte[0];
        for (long from = 0; from < file.size(); from += PIECE) {
            var piece = file.bytes(from, PIECE);
            if (hasControls(piece)) {
                return NO_TEXT;
            }
            if (utf8) {
                var bytes = ByteBuffer.allocate(left.length + piece.length)
                        .put(left)
                        .put(piece)
                        .flip();
                utf8 = decodes(decoder, bytes, from + PIECE >= file.size());
                left = new byte[bytes.remaining()];
                bytes.get(left);
            }
        }
        return utf8 ? UTF_8 : OTHER_CHARACTERS;
    }

    private static boolean decodes(CharsetDecoder decoder, ByteBuffer bytes, boolean last) {
        return !decoder.decode(bytes, CharBuffer.allocate(bytes.remaining() + 1), last)
                .isError();
    }

    /** Control characters other than tab, line feed, form feed and carriage return. */
    private static boolean hasControls(byte[] bytes) {
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\f' && one != '\r') {
                return true;
            }
        }
        return false;
    }
}
