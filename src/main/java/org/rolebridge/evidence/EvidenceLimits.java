package org.rolebridge.evidence;

/**
 * How much is taken, and how long it is kept.
 *
 * @param perFile megabytes of 1,048,576 bytes
 * @param perRole megabytes, all files of a role together
 * @param filesPerRecord on one milestone, post, award or completion
 * @param scanned whether a scanner is set up
 */
public record EvidenceLimits(int perFile, int perRole, int filesPerRecord, int yearsKept, boolean scanned) {

    private static final long MEGABYTE = 1024L * 1024;

    public long bytesPerFile() {
        return perFile * MEGABYTE;
    }

    long bytesPerRole() {
        return perRole * MEGABYTE;
    }
}
