package org.rolebridge.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.rolebridge.tabular.UnreadableFile.Reason;

/** Decodes UTF-8, accepts a byte order mark, and says where a file stops being UTF-8 text instead of guessing. */
final class StrictUtf8Reader extends Reader {

    private static final int BUFFER = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream source;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer characters = CharBuffer.allocate(BUFFER).limit(0);
    private boolean started;
    private boolean ended;
    private long decodedBytes;
    private long lineBreaks;
    private char last;

    StrictUtf8Reader(InputStream source) {
        this.source = source;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!characters.hasRemaining() && !(ended && !bytes.hasRemaining())) {
            decodeMore();
        }
        if (!characters.hasRemaining()) {
            return length == 0 ? 0 : -1;
        }
        int taken = Math.min(length, characters.remaining());
        characters.get(target, offset, taken);
        return taken;
    }

    boolean endsWithLineBreak() {
        return last == '\n' || last == '\r';
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private void decodeMore() throws IOException {
        fill();
        characters.clear();
        int before = bytes.position();
        CoderResult result = decoder.decode(bytes, characters, ended);
        decodedBytes += bytes.position() - before;
        characters.flip();
        inspect();
        if (result.isError()) {
            throw new UnreadableFile(Reason.NOT_UTF8, lineBreaks + 1, decodedBytes + 1);
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = source.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    private void inspect() {
        if (!started && characters.hasRemaining()) {
            started = true;
            if (characters.get(characters.position()) == BYTE_ORDER_MARK) {
                characters.get();
            }
        }
        for (int i = characters.position(); i < characters.limit(); i++) {
            last = characters.get(i);
            if (last == '\n') {
                lineBreaks++;
            } else if (last == 0) {
                throw new UnreadableFile(Reason.NUL_CHARACTER, lineBreaks + 1);
            }
        }
    }
}
