package org.rolebridge.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody in post works other hours from a day on.
 *
 * @param version {@link PersonInPost#hoursVersion()} as the user saw it
 */
public record HoursChange(UUID key, LocalDate from, BigDecimal hours, int version) {}
