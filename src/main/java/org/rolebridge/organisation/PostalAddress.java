package org.rolebridge.organisation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of address without the postcode. Published files do not tell the town from the other lines. */
record PostalAddress(String line, @Nullable String postcode) {

    static final PostalAddress NONE = new PostalAddress("", null);

    static PostalAddress of(Stream<String> lines, String postcode) {
        String line = lines.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new PostalAddress(line, postcode.isEmpty() ? null : postcode);
    }
}
