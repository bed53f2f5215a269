package org.rolebridge.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationEditService.OrganisationRevision;
import org.rolebridge.shared.RuleViolation;

/** An organisation as it is held. Open or closed is told by the dates; the status only adds to them. */
public record Organisation(
        long id,
        String name,
        OrganisationType type,
        long jurisdictionId,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        Status status,
        Source source,
        int version) {

    public static final int MAX_NAME = 200;
    public static final int MAX_ADDRESS = 400;
    public static final int MAX_POSTCODE = 12;

    public Organisation {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw RuleViolation.at("name", "organisation-name-length", MAX_NAME);
        }
        if (address != null && address.length() > MAX_ADDRESS) {
            throw RuleViolation.at("address", "organisation-address-length", MAX_ADDRESS);
        }
        if (postcode != null && postcode.length() > MAX_POSTCODE) {
            throw RuleViolation.at("postcode", "organisation-postcode-length", MAX_POSTCODE);
        }
        if (openedOn != null && closedOn != null && closedOn.isBefore(openedOn)) {
            throw RuleViolation.at("closedOn", "organisation-closed-before-opened");
        }
    }

    /** What is known beside the dates. */
    public enum Status {
        ACTIVE,
        /** A last day is known; it may still lie ahead. */
        CLOSED,
        DORMANT,
        PROPOSED,
        /** Known only because another organisation names its code. */
        UNRESOLVED
    }

    /** Where it came from first. */
    public enum Source {
        LOCAL,
        TEMPLATE,
        ODS_CSV,
        PCN_WORKBOOK,
        ICB_LIST,
        ICB_CLOSURES,
        /** No row of its own yet: another one names it. */
        NAMED
    }

    public boolean isOpenOn(LocalDate day) {
        return (openedOn == null || !openedOn.isAfter(day)) && (closedOn == null || !closedOn.isBefore(day));
    }

    Organisation revise(OrganisationRevision revision) {
        return new Organisation(
                id,
                revision.name().strip(),
                revision.type(),
                revision.jurisdictionId(),
                revision.address(),
                revision.postcode(),
                revision.openedOn(),
                closedOn,
                status == Status.UNRESOLVED ? Status.ACTIVE : status,
                source == Source.NAMED ? Source.LOCAL : source,
                revision.version());
    }

    /** @param lastDay may lie ahead */
    Organisation close(LocalDate lastDay) {
        if (closedOn != null) {
            throw RuleViolation.at("lastDay", "organisation-already-closed", closedOn);
        }
        return closed(lastDay, Status.CLOSED);
    }

    Organisation reopen() {
        if (closedOn == null) {
            throw RuleViolation.of("organisation-not-closed");
        }
        return closed(null, Status.ACTIVE);
    }

    private Organisation closed(@Nullable LocalDate lastDay, Status then) {
        return new Organisation(
                id, name, type, jurisdictionId, address, postcode, openedOn, lastDay, then, source, version);
    }

    Organisation basedOn(int readVersion) {
        return new Organisation(
                id, name, type, jurisdictionId, address, postcode, openedOn, closedOn, status, source, readVersion);
    }
}
