package org.rolebridge.organisation;

import java.util.List;

/**
 * One organisation as a file has it. A missing date, address or link says nothing about what is already held.
 *
 * @param implied mentioned as somebody's parent only: a row of its own, in this file or in another, wins over it
 */
record OrganisationRow(
        int line,
        OrganisationCode code,
        String name,
        OrganisationType type,
        OpenDates dates,
        OrganisationDetails details,
        List<ParentRef> parents,
        boolean implied) {

    OrganisationRow {
        parents = List.copyOf(parents);
    }

    static OrganisationRow implied(int line, OrganisationCode code, String name, OrganisationType type) {
        return new OrganisationRow(
                line, code, name, type, OpenDates.UNKNOWN, OrganisationDetails.NONE, List.of(), true);
    }

    OrganisationRow partOf(OrganisationCode parent) {
        List<ParentRef> links = List.of(ParentRef.undated(parent, LinkKind.PART_OF));
        return new OrganisationRow(line, code, name, type, dates, details, links, implied);
    }

    boolean saysTheSameAs(OrganisationRow other) {
        return equals(new OrganisationRow(
                line, other.code, other.name, other.type, other.dates, other.details, other.parents, other.implied));
    }

    /** The file knew the code only; any other name is better. */
    boolean isNamedByItsCode() {
        return name.equals(code.value());
    }
}
