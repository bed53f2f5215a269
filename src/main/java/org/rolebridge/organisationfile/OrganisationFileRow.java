package org.rolebridge.organisationfile;

import java.util.List;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationType;

/**
 * One organisation as a file has it. A missing date, address or link says nothing about what is already held.
 *
 * @param implied mentioned as somebody's parent only: a row of its own, in this file or in another, wins over it
 */
public record OrganisationFileRow(
        int line,
        OrganisationCode code,
        String name,
        OrganisationType type,
        OpenDates dates,
        OrganisationDetails details,
        List<ParentRef> parents,
        boolean implied) {

    public OrganisationFileRow {
        parents = List.copyOf(parents);
    }

    public static OrganisationFileRow implied(int line, OrganisationCode code, String name, OrganisationType type) {
        return new OrganisationFileRow(
                line, code, name, type, OpenDates.UNKNOWN, OrganisationDetails.NONE, List.of(), true);
    }

    public OrganisationFileRow partOf(OrganisationCode parent) {
        List<ParentRef> links = List.of(ParentRef.undated(parent, LinkKind.PART_OF));
        return new OrganisationFileRow(line, code, name, type, dates, details, links, implied);
    }

    public boolean saysTheSameAs(OrganisationFileRow other) {
        return equals(new OrganisationFileRow(
                line, other.code, other.name, other.type, other.dates, other.details, other.parents, other.implied));
    }

    /** The file knew the code only; any other name is better. */
    public boolean isNamedByItsCode() {
        return name.equals(code.value());
    }
}
