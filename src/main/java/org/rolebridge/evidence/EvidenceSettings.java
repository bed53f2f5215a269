package org.rolebridge.evidence;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rolebridge.shared.Settings;
import org.springframework.stereotype.Component;

/**
 * Choices an adopter may make: {@code evidence.megabytes-per-file}, {@code evidence.megabytes-per-role},
 * {@code evidence.files-per-record}, {@code evidence.retention-years} and {@code evidence.scanner}, the address of a
 * {@code clamd} as {@code host:port}; none unless set. Six years is our own choice, as for references of people.
 */
@Component
class EvidenceSettings {

    private static final String PREFIX = "evidence.";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern ADDRESS = Pattern.compile("([\\w.-]+):(\\d{1,5})");

    private final Settings settings;

    EvidenceSettings(Settings settings) {
        this.settings = settings;
    }

    EvidenceLimits limits() {
        var set = settings.under(PREFIX);
        return new EvidenceLimits(
                number(set, "megabytes-per-file", 20),
                number(set, "megabytes-per-role", 200),
                number(set, "files-per-record", 20),
                number(set, "retention-years", 6),
                !set.getOrDefault(PREFIX + "scanner", "").isBlank());
    }

    private static int number(Map<String, String> set, String name, int usual) {
        var value = set.getOrDefault(PREFIX + name, "");
        return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : usual;
    }

    /** Where the scanner listens; an address that cannot be read counts as one where nobody answers. */
    Optional<InetSocketAddress> scanner() {
        var value = settings.under(PREFIX + "scanner").get(PREFIX + "scanner");
        return Optional.ofNullable(value).filter(set -> !set.isBlank()).map(EvidenceSettings::address);
    }

    private static InetSocketAddress address(String value) {
        var parts = ADDRESS.matcher(value);
        boolean readable = parts.matches() && Integer.parseInt(parts.group(2)) <= 0xFFFF;
        return readable
                ? new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2)))
                : InetSocketAddress.createUnresolved("unreadable", 0);
    }
}
