package org.rolebridge.post;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Other terms from a day on.
 *
 * @param key makes a double click or a retry change the terms once
 * @param version {@link PostStanding#termsVersion()} as the user saw it
 */
public record TermsChange(UUID key, LocalDate from, TermsEntry terms, int version) {}
