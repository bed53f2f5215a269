package org.rolebridge.organisationimport;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.organisationfile.OpenDates;
import org.rolebridge.organisationfile.OrganisationFileRow;

/** An organisation as it is held, with what a row says laid over it: what the row leaves open stays as it is. */
record RowMerge(@Nullable Organisation held, OrganisationFileRow row) {

    OpenDates dates() {
        var openedOn = row.dates().openedOn();
        var closedOn = row.dates().closedOn();
        return held == null
                ? row.dates()
                : new OpenDates(
                        openedOn == null ? held.openedOn() : openedOn, closedOn == null ? held.closedOn() : closedOn);
    }

    /** The row says that it is open, and no more is known than that it was closed. */
    boolean isSaidToBeOpenAgain() {
        return held != null
                && held.closedOn() != null
                && row.dates().closedOn() == null
                && "A".equals(row.details().status());
    }

    Organisation explicit(long id, long jurisdictionId, Organisation.Source source) {
        var dates = dates();
        boolean first = held == null || held.source() == Organisation.Source.NAMED;
        return new Organisation(
                id,
                row.name(),
                row.type(),
                jurisdictionId,
                address(),
                postcode(),
                dates.openedOn(),
                dates.closedOn(),
                status(dates.closedOn()),
                first || held == null ? source : held.source(),
                held == null ? 0 : held.version());
    }

    private @Nullable String address() {
        var line = row.details().address().line();
        return line.isEmpty() ? heldBefore().map(Organisation::address).orElse(null) : line;
    }

    private @Nullable String postcode() {
        var postcode = row.details().address().postcode();
        return postcode == null ? heldBefore().map(Organisation::postcode).orElse(null) : postcode;
    }

    private Optional<Organisation> heldBefore() {
        return Optional.ofNullable(held);
    }

    private Organisation.Status status(@Nullable LocalDate closedOn) {
        if (closedOn != null) {
            return Organisation.Status.CLOSED;
        }
        var letter = row.details().status();
        return switch (letter == null ? "" : letter) {
            case "D" -> Organisation.Status.DORMANT;
            case "P" -> Organisation.Status.PROPOSED;
            case "" ->
                heldBefore()
                        .map(Organisation::status)
                        .filter(status -> status != Organisation.Status.UNRESOLVED)
                        .orElse(Organisation.Status.ACTIVE);
            default -> Organisation.Status.ACTIVE;
        };
    }

    /** A row that only implies an organisation gives a name to one known by its code, and changes nothing else. */
    Organisation implied(long id, long jurisdictionId) {
        if (held == null) {
            return named(id, row.type(), jurisdictionId, 0);
        }
        boolean better = held.source() == Organisation.Source.NAMED
                && held.status() == Organisation.Status.UNRESOLVED
                && (!row.isNamedByItsCode() || held.type() == OrganisationType.OTHER);
        return better ? named(id, row.type(), jurisdictionId, held.version()) : held;
    }

    private Organisation named(long id, OrganisationType type, long jurisdictionId, int version) {
        return new Organisation(
                id,
                row.name(),
                type,
                jurisdictionId,
                null,
                null,
                null,
                null,
                row.isNamedByItsCode() ? Organisation.Status.UNRESOLVED : Organisation.Status.ACTIVE,
                Organisation.Source.NAMED,
                version);
    }
}
