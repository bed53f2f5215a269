package org.rolebridge.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A link that somebody typed. Only plain web addresses: others could run in the reader's browser. */
public final class WebLink {

    public static final int MAX = 500;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebLink() {}

    /** @return the link without spaces around it, or nothing where there is none */
    public static @Nullable String checked(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var link = typed.strip();
        if (link.length() > MAX || !isWebAddress(link)) {
            throw RuleViolation.at(field, "link-web", MAX);
        }
        return link;
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
