package org.rolebridge.organisationfile;

import java.time.LocalDate;
import org.rolebridge.organisation.OrganisationCode;

/**
 * A predecessor and one successor; a board that was split stands there once for each.
 *
 * @param on the first day on which the successor answers: the day after the predecessor closed
 */
public record SuccessionRow(int line, OrganisationCode predecessor, OrganisationCode successor, LocalDate on) {}
