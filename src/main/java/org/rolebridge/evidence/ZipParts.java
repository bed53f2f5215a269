package org.rolebridge.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rolebridge.shared.RuleViolation;

/**
 * The parts of a ZIP file as its directory lists them (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). Nothing is
 * unpacked. What two programs could read in two ways is refused: bytes before the first part or after the directory, a
 * part listed twice, a directory that does not end where it should, encrypted parts.
 */
final class ZipParts {

    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int PART_LENGTH = 30;
    private static final int MAX_DIRECTORY = 4 * 1024 * 1024;
    private static final int SHORT_PART = 200;

    private final ReceivedFile file;
    private final long directoryAt;
    private final Map<String, Long> starts = new LinkedHashMap<>();

    private ZipParts(ReceivedFile file, long directoryAt) {
        this.file = file;
        this.directoryAt = directoryAt;
    }

    static ZipParts read(ReceivedFile file) {
        require(file.size() > END_LENGTH);
        var end = little(file.bytes(file.size() - END_LENGTH, END_LENGTH));
        long length = Integer.toUnsignedLong(end.getInt(12));
        long at = Integer.toUnsignedLong(end.getInt(16));
        require(end.getInt(0) == END && end.getShort(20) == 0);
        require(at + length == file.size() - END_LENGTH && length <= MAX_DIRECTORY);
        var parts = new ZipParts(file, at);
        parts.list(little(file.bytes(at, (int) length)), Short.toUnsignedInt(end.getShort(10)));
        require(parts.starts.containsValue(0L));
        return parts;
    }

    private void list(ByteBuffer directory, int count) {
        for (int number = 0; number < count; number++) {
            require(directory.remaining() >= ENTRY_LENGTH && directory.getInt(directory.position()) == ENTRY);
            int at = directory.position();
            boolean encrypted = (directory.getShort(at + 8) & 1) != 0;
            var name = new byte[Short.toUnsignedInt(directory.getShort(at + 28))];
            int rest =
                    Short.toUnsignedInt(directory.getShort(at + 30)) + Short.toUnsignedInt(directory.getShort(at + 32));
            long start = Integer.toUnsignedLong(directory.getInt(at + 42));
            require(!encrypted && start < directoryAt);
            require(directory.remaining() >= ENTRY_LENGTH + name.length + rest);
            directory.position(at + ENTRY_LENGTH).get(name);
            directory.position(directory.position() + rest);
            require(starts.put(new String(name, StandardCharsets.UTF_8), start) == null);
        }
        require(!directory.hasRemaining());
    }

    Set<String> names() {
        return starts.keySet();
    }

    /** The text of a short part that is stored as it is; empty for any other. */
    String stored(String name) {
        var start = starts.get(name);
        if (start == null) {
            return "";
        }
        var head = little(file.bytes(start, PART_LENGTH));
        boolean asItIs = head.remaining() == PART_LENGTH && head.getShort(8) == 0;
        long size = asItIs ? Integer.toUnsignedLong(head.getInt(18)) : Long.MAX_VALUE;
        if (size > SHORT_PART) {
            return "";
        }
        long at = start + PART_LENGTH + Short.toUnsignedInt(head.getShort(26)) + Short.toUnsignedInt(head.getShort(28));
        return new String(file.bytes(at, (int) size), StandardCharsets.US_ASCII);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw RuleViolation.of("evidence-broken");
        }
    }
}
