package org.rolebridge.evidence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends files to a {@code clamd} with its command {@code INSTREAM}: pieces with their length in front, an empty one at the
 * end, one answer. Every other answer than "OK" or "FOUND", and none, counts as "could not be reached".
 */
@Component
class Scanner {

    private static final int CONNECT_MILLISECONDS = 2_000;
    private static final int ANSWER_MILLISECONDS = 30_000;
    private static final int MOST_OF_AN_ANSWER = 1_000;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final EvidenceSettings settings;

    Scanner(EvidenceSettings settings) {
        this.settings = settings;
    }

    /** What writes itself into a stream. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    boolean isSetUp() {
        return settings.scanner().isPresent();
    }

    /** How the content stands after a scan; not scanned when no scanner is set up. */
    EvidenceState scan(Content content) {
        return settings.scanner().map(address -> scan(address, content)).orElse(EvidenceState.NOT_SCANNED);
    }

    private static EvidenceState scan(InetSocketAddress address, Content content) {
        try (var socket = new Socket()) {
            socket.connect(address, CONNECT_MILLISECONDS);
            socket.setSoTimeout(ANSWER_MILLISECONDS);
            var target = new DataOutputStream(socket.getOutputStream());
            target.write(COMMAND);
            content.writeTo(new Pieces(target));
            target.writeInt(0);
            target.flush();
            return verdict(socket);
        } catch (IOException unreachable) {
            LoggerFactory.getLogger(Scanner.class).warn("The scanner at {} does not answer", address, unreachable);
            return EvidenceState.QUARANTINED;
        }
    }

    private static EvidenceState verdict(Socket socket) throws IOException {
        var answer = new String(socket.getInputStream().readNBytes(MOST_OF_AN_ANSWER), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
        if (answer.endsWith(": OK")) {
            return EvidenceState.CLEAN;
        }
        if (answer.endsWith(" FOUND")) {
            return EvidenceState.REFUSED;
        }
        throw new IOException("clamd answered " + answer);
    }

    private static final class Pieces extends OutputStream {

        private final DataOutputStream target;

        Pieces(DataOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > 0) {
                target.writeInt(length);
                target.write(bytes, offset, length);
            }
        }
    }
}
