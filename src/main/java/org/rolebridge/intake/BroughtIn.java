package org.rolebridge.intake;

import java.util.Map;

/**
 * What came of bringing in a file.
 *
 * @param rows that added something
 * @param roles that are new, by id; none when the same check is applied again
 */
public record BroughtIn(int rows, Map<Long, String> roles) {}
