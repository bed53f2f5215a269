package org.rolebridge.organisation;

import java.util.List;

/**
 * Many changes, written together or not at all. An added organisation carries a negative id of its own choice, by which
 * its codes and links name it; an added link has the id 0.
 */
public record OrganisationChanges(
        List<Organisation> added,
        List<Revised> revised,
        List<Code> codes,
        List<OrganisationLink> linked,
        List<Relinked> relinked) {

    /** An organisation as it was read and as it shall be. */
    public record Revised(Organisation before, Organisation after) {}

    /** A code that an organisation did not have. */
    public record Code(long organisationId, OrganisationCode code) {}

    /** A link as it was read and as it shall be. */
    public record Relinked(OrganisationLink before, OrganisationLink after) {}

    public OrganisationChanges {
        added = List.copyOf(added);
        revised = List.copyOf(revised);
        codes = List.copyOf(codes);
        linked = List.copyOf(linked);
        relinked = List.copyOf(relinked);
    }

    /** How many records will be written. */
    public int count() {
        return added.size() + revised.size() + codes.size() + linked.size() + relinked.size();
    }
}
