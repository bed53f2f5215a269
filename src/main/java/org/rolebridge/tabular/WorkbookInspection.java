package org.rolebridge.tabular;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.rolebridge.tabular.UnreadableFile.Reason;

/** Unpacks a workbook once, counting as it goes, so that nothing harmful reaches the library that reads it. */
final class WorkbookInspection {

    static final int MAX_PARTS = 1_000;
    static final int MAX_MEGABYTES = 200;
    private static final long MEGABYTE = 1024L * 1024;
    private static final long RATIO_FREE = 10 * MEGABYTE;
    private static final int MAX_RATIO = 100;
    private static final int END_RECORD = 22;
    private static final int END_SIGNATURE = 0x504B0506;

    private final long packed;
    private final Set<String> parts = new HashSet<>();
    private long unpacked;

    private WorkbookInspection(long packed) {
        this.packed = packed;
    }

    /** The names of the parts, in lower case. */
    static Set<String> inspect(Path path) {
        try {
            requireEnd(path);
            WorkbookInspection inspection = new WorkbookInspection(Files.size(path));
            inspection.inspectParts(path);
            return inspection.parts;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(e, Reason.BROKEN_WORKBOOK);
        }
    }

    /** With the end record in the last bytes, two readers cannot disagree about which directory of parts is the real one. */
    private static void requireEnd(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            if (file.length() < END_RECORD) {
                throw new UnreadableFile(Reason.TRUNCATED_WORKBOOK);
            }
            file.seek(file.length() - END_RECORD);
            if (file.readInt() != END_SIGNATURE) {
                throw new UnreadableFile(Reason.TRUNCATED_WORKBOOK);
            }
        }
    }

    private void inspectParts(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MAX_PARTS) {
                throw new UnreadableFile(Reason.TOO_MANY_PARTS, MAX_PARTS);
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!parts.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw new ZipException("part twice");
                }
                inspectPart(zip, entry);
            }
        }
        if (!parts.contains("[content_types].xml") || parts.stream().noneMatch(name -> name.startsWith("xl/"))) {
            throw new UnreadableFile(Reason.NOT_A_WORKBOOK);
        }
    }

    private void inspectPart(ZipFile zip, ZipEntry entry) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream content = new CountedInput(new CheckedInputStream(zip.getInputStream(entry), sum))) {
            XmlPartScan.scan(content);
            content.transferTo(OutputStream.nullOutputStream());
        }
        if (entry.getCrc() != sum.getValue()) {
            throw new ZipException("checksum");
        }
    }

    private void count(int bytes) {
        unpacked += Math.max(bytes, 0);
        if (unpacked > MAX_MEGABYTES * MEGABYTE) {
            throw new UnreadableFile(Reason.TOO_LARGE_UNPACKED, MAX_MEGABYTES);
        }
        if (unpacked > RATIO_FREE && unpacked > packed * MAX_RATIO) {
            throw new UnreadableFile(Reason.TOO_COMPRESSED);
        }
    }

    private final class CountedInput extends FilterInputStream {

        CountedInput(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(read);
            return read;
        }
    }
}
