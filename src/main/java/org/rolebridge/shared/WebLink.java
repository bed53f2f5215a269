package org.rolebridge.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A link that somebody typed: it leads to a web page and nowhere else. */
public final class WebLink {

    public static final int MAX = 500;

    private static final Pattern WEB = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+", Pattern.CASE_INSENSITIVE);

    private WebLink() {}

    /** @return the link as it was given */
    public static @Nullable String checked(String field, @Nullable String link) {
        if (link != null && (link.length() > MAX || !WEB.matcher(link).matches())) {
            throw RuleViolation.at(field, "link-web", MAX);
        }
        return link;
    }
}
