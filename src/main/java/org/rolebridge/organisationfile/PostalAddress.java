package org.rolebridge.organisationfile;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of address without the postcode. Published files do not tell the town from the other lines. */
public record PostalAddress(String line, @Nullable String postcode) {

    public static final PostalAddress NONE = new PostalAddress("", null);

    public static PostalAddress of(Stream<String> lines, String postcode) {
        String line = lines.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new PostalAddress(line, postcode.isEmpty() ? null : postcode);
    }
}
