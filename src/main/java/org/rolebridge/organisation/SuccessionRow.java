package org.rolebridge.organisation;

import java.time.LocalDate;

/**
 * A predecessor and one successor; a board that was split stands there once for each.
 *
 * @param on the first day on which the successor answers: the day after the predecessor closed
 */
record SuccessionRow(int line, OrganisationCode predecessor, OrganisationCode successor, LocalDate on) {}
