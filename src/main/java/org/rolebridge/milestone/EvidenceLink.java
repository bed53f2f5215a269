package org.rolebridge.milestone;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.rolebridge.shared.RuleViolation;

/** Where evidence can be looked at. Only plain web addresses: others could run in the reader's browser. */
final class EvidenceLink {

    static final int MAX_LENGTH = 500;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private EvidenceLink() {}

    static void check(String link) {
        if (link.length() > MAX_LENGTH || !isWebAddress(link)) {
            throw RuleViolation.at("evidenceLink", "milestone-link", MAX_LENGTH);
        }
    }

    private static boolean isWebAddress(String link) {
        try {
            var address = new URI(link);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
