package org.rolebridge.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rolebridge.shared.RuleViolation;

/**
 * A file on its way in, on disk and not in memory, so that a slow sender holds no database connection. It has no name from
 * the moment it is opened: whatever ends this process, nothing is left behind.
 */
final class ReceivedFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final FileChannel channel;
    private final MessageDigest digest = sha256();
    private long size;
    private String hash = "";

    private ReceivedFile(FileChannel channel) {
        this.channel = channel;
    }

    /** @param limits what is larger is refused as soon as it is known to be */
    static ReceivedFile receive(InputStream content, EvidenceLimits limits) {
        ReceivedFile file = null;
        boolean whole = false;
        try {
            file = new ReceivedFile(nameless());
            file.take(content, limits);
            whole = true;
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            if (file != null && !whole) {
                file.close();
            }
        }
    }

    private static FileChannel nameless() throws IOException {
        var path = Files.createTempFile("rolebridge-", ".evidence");
        var channel = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        forgetName(path);
        return channel;
    }

    /** Where open files cannot be removed, the file goes when it is closed. */
    private static void forgetName(Path path) {
        path.toFile().delete();
    }

    private void take(InputStream content, EvidenceLimits limits) throws IOException {
        var buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > limits.bytesPerFile()) {
                throw RuleViolation.of("evidence-size", limits.perFile());
            }
            digest.update(buffer, 0, read);
            var bytes = ByteBuffer.wrap(buffer, 0, read);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
        if (size == 0) {
            throw RuleViolation.of("evidence-empty");
        }
        hash = HexFormat.of().formatHex(digest.digest());
    }

    long size() {
        return size;
    }

    /** In hexadecimal. */
    String sha256Hex() {
        return hash;
    }

    /** Up to this many bytes from here on. */
    byte[] bytes(long from, int most) {
        var bytes = ByteBuffer.allocate((int) Math.min(most, Math.max(0, size - from)));
        try {
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {}
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.array();
    }

    void writeTo(OutputStream target) throws IOException {
        for (long from = 0; from < size; from += BUFFER) {
            target.write(bytes(from, BUFFER));
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
