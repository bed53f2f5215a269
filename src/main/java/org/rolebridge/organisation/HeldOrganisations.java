package org.rolebridge.organisation;

import java.util.List;
import java.util.Map;

/**
 * What is held about the organisations that a file names, and about all that stand above them.
 *
 * @param organisations by id, in this order
 * @param codes all that these organisations have
 * @param links upwards by child, past and present, in order of their beginning
 */
public record HeldOrganisations(
        Map<Long, Organisation> organisations,
        Map<OrganisationCode, Long> codes,
        Map<Long, List<OrganisationLink>> links) {}
