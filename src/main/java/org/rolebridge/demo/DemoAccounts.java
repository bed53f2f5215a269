package org.rolebridge.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** The demo accounts as the command line prints them at every start; kept beside the data, readable by its owner only. */
record DemoAccounts(Path file) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 8;

    static DemoAccounts in(String folder) {
        return new DemoAccounts(Path.of(folder).resolve("demo-accounts.txt"));
    }

    static String newPassword() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return "demo-" + HexFormat.of().formatHex(bytes);
    }

    void write(String password) {
        var lines = DemoTable.read("people").stream()
                .map(row -> "  %-34s %-15s %s"
                        .formatted(
                                row.text("email"),
                                row.text("profile")
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' '),
                                row.textOrNull("everywhere") == null ? row.text("organisation") : "all organisations"))
                .collect(Collectors.joining("\n"));
        var text = "Demo accounts, all with the password " + password + "\n" + lines + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException notWritable) {
            throw new UncheckedIOException(notWritable);
        }
    }
}
