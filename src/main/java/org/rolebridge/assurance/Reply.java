package org.rolebridge.assurance;

import java.util.UUID;

/**
 * The next words in a conversation, and the version of the query that the writer saw.
 *
 * @param key makes a double click or a retry say it once
 */
public record Reply(UUID key, String content, int version) {}
